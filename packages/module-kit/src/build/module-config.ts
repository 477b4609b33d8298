import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import type { EnvironmentOptions, UserConfig } from 'vite';
import type { ClientBuild } from '../server/client-build.ts';
import { builtAgainstVue } from './built-against-vue.ts';
import { browserParts, type BrowserParts } from './browser-parts.ts';
import { buildPressScripts } from './press-scripts.ts';
import { cssLayer } from './css-layer.ts';
import { describeClientBuild } from './describe-client-build.ts';
import { publishBuild } from './publish-build.ts';
import { containerEntry, virtualEntries, workerEntry } from './virtual-entries.ts';
import { bundlerFlags, workerBuild } from './worker-build.ts';

export interface ModuleOptions {
  /**
   * `shared`: the module runs on the one Vue of the page, of the release that its `package.json` names or any later one of the same major.
   * `own`: it cannot, and carries the Vue of its `package.json` in its own build.
   */
  vue?: 'shared' | 'own';
}

/**
 * The whole Vite configuration of a module: `export default moduleConfig('talent')`.
 * `vite build --app` makes the federated client first, then the Worker that names exactly that client.
 *
 * @param module the module's id, as in its `src/module.ts`
 */
export function moduleConfig(module: string, { vue: choice = 'shared' }: ModuleOptions = {}): UserConfig {
  // Vite runs in the module's folder.
  const version = builtAgainstVue(process.cwd());
  const [against, range] = choice === 'own' ? ['own', 'own'] : [version, `^${version}`];
  let clientBuild: ClientBuild | null = null;
  const browser = browserParts();
  return {
    base: './',
    define: bundlerFlags,
    // Components of packages run on the module's Vue too, not on the one beside them.
    resolve: { dedupe: ['vue'] },
    plugins: [vue(), browser.plugin, cssLayer('module'), virtualEntries(module, against, () => clientBuild)],
    // Library mode leaves dynamic imports as they are: the shell preloads the whole graph, so Vite’s preload helper would only cost bytes and a request.
    build: { lib: { entry: containerEntry, formats: ['es'], cssFileName: 'style' } },
    environments: { client: federatedClient(browser, choice === 'shared' ? ['vue'] : []), ssr: workerBuild(workerEntry) },
    builder: {
      // One plugin instance for both builds: the Worker build reads what the client build left in it.
      sharedConfigBuild: true,
      async buildApp(builder) {
        // Twice: the first build tells what interactive views use, the second puts just that into one file.
        const { root } = builder.config;
        await builder.build(builder.environments['client']!);
        rmSync(join(root, 'dist/client'), { recursive: true });
        await builder.build(builder.environments['client']!);
        const pressScripts = await buildPressScripts(root, browser.pressScripts);
        clientBuild = describeClientBuild(root, publishBuild(root, module), pressScripts, range);
        writeFileSync(join(root, 'dist/build.json'), JSON.stringify(clientBuild, null, 2));
        await builder.build(builder.environments['ssr']!);
      },
    },
  };
}

function federatedClient(browser: BrowserParts, external: string[]): EnvironmentOptions {
  return {
    build: {
      outDir: 'dist/client',
      emptyOutDir: true,
      manifest: true,
      cssCodeSplit: false,
      target: 'es2022',
      rolldownOptions: {
        input: { container: containerEntry },
        external,
        // As `includeDependenciesRecursively` demands; the container exports what it says, and may export more.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // What they tell a bundler is of no use to a browser.
          comments: false,
          entryFileNames: 'container.js',
          chunkFileNames: '[name]-[hash].js',
          // One file for all that interactive views need: each further one would be a further request on their pages.
          // Only these: what a package's entry also leads to would come along otherwise, used or not.
          codeSplitting: { groups: [{ name: 'views', test: browser.isNeeded }], includeDependenciesRecursively: false },
        },
      },
    },
  };
}
