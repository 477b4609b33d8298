import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the stock host with the federation runtime as npm has it; its Vue comes by an import map, as it does in the portal. */
export async function bundleStockHost(): Promise<{ script: string; vue: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('stock-host.js', import.meta.url))],
    bundle: true,
    format: 'esm',
    external: ['vue'],
    write: false,
  });
  const vue = readFileSync(fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.esm-browser.prod.js')), 'utf8');
  return { script: outputFiles[0]!.text.replaceAll('</script', '<\\/script'), vue };
}
