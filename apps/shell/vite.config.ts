import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  browserParts,
  buildPressScripts,
  builtAgainstVue,
  bundlerFlags,
  cssLayer,
  publishBuild,
  workerBuild,
} from '@policy/module-kit/build';
import vue from '@vitejs/plugin-vue';
import { esmExternalRequirePlugin, type Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { parseStylesheet, type StyleNode } from './src/styles/parse-stylesheet.ts';

/** What the shell's Worker must know of its own client build. */
interface ShellBuild {
  build: string;
  /** Version of the one Vue that all modules share. */
  vue: string;
  /** The inline script that starts the client, and its CSP hash. */
  boot: { source: string; hash: string };
  /** Name of each script that a press fetches → its file. */
  pressScripts: Record<string, string>;
  /** The shell's stylesheet, cut into its rules. */
  styles: StyleNode[] | null;
}

const browser = browserParts();
let shellBuild: ShellBuild | null = null;

const shellBuildModule: Plugin = {
  name: 'portal:shell-build',
  resolveId: (id) => (id === 'virtual:shell-build' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:shell-build' ? `export default ${JSON.stringify(shellBuild)};` : null),
};

export default {
  base: './',
  define: { ...bundlerFlags, FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true', ENV_TARGET: '"web"' },
  plugins: [
    vue(),
    browser.plugin,
    cssLayer('components'),
    shellBuildModule,
    // The feed’s XML writer asks for these as CommonJS does, which a Worker cannot answer: it imports them (nodejs_compat).
    esmExternalRequirePlugin({ external: ['stream', 'string_decoder'] }),
  ],
  // Library mode leaves dynamic imports as they are: Vite’s preload helper would only cost a request.
  build: { lib: { entry: 'src/client/client.ts', formats: ['es'], cssFileName: 'style' } },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        emptyOutDir: true,
        cssCodeSplit: false,
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: {
          input: {
            client: 'src/client/client.ts',
            boot: 'src/client/boot.ts',
            suggest: 'src/client/suggest.ts',
            copy: 'src/client/copy.ts',
            'widget-builder': 'src/client/widget-builder.ts',
            'last-visit': 'src/client/last-visit.ts',
            'read-aloud': 'src/client/read-aloud.ts',
            outline: 'src/client/outline.ts',
            vue: 'src/client/vue.ts',
            styles: 'src/client/styles.ts',
          },
          external: ['vue'],
          preserveEntrySignatures: 'strict',
          output: {
            minify: true,
            // What they tell a bundler is of no use to a browser.
            comments: false,
            entryFileNames: '[name].js',
            chunkFileNames: 'chunk-[name]-[hash].js',
            assetFileNames: '[name][extname]',
          },
        },
      },
    },
    ssr: workerBuild('src/worker.ts'),
  },
  builder: {
    // One plugin instance for both builds: the Worker build reads what the client build left in it.
    sharedConfigBuild: true,
    async buildApp(builder) {
      await builder.build(builder.environments['client']!);
      const { root } = builder.config;
      const source = readFileSync(join(root, 'dist/client/boot.js'), 'utf8').trim();
      const hash = `sha256-${createHash('sha256').update(source).digest('base64')}`;
      const pressScripts = await buildPressScripts(root, browser.pressScripts);
      const styles = parseStylesheet(readFileSync(join(root, 'dist/client/style.css'), 'utf8'));
      shellBuild = { build: publishBuild(root, 'shell').build, vue: builtAgainstVue(root), boot: { source, hash }, pressScripts, styles };
      await builder.build(builder.environments['ssr']!);
    },
  },
  // One worker evaluates a module once for all files: no test here leaves anything behind, and most of the time went into that.
  test: { isolate: false },
} satisfies ViteUserConfig;
