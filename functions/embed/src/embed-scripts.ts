import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const scripts = { loader: 'loader/sz-policy.ts', frameScript: 'page/tell-height.ts' };

/** Offers the scripts for browsers to the Worker as text, minified: `virtual:embed-scripts`. */
export function embedScripts(): Plugin {
  return {
    name: 'portal:embed-scripts',
    resolveId: (id) => (id === 'virtual:embed-scripts' ? `\0${id}` : null),
    async load(id) {
      if (id !== '\0virtual:embed-scripts') return null;
      const texts = Object.entries(scripts).map(async ([name, file]) => {
        this.addWatchFile(join(import.meta.dirname, file));
        return `export const ${name} = ${JSON.stringify(await minify(file))};`;
      });
      return (await Promise.all(texts)).join('\n');
    },
  };
}

/** Bundles a script for browsers that know modules, as small as it gets. */
export async function minify(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0]!.text.trim();
}
