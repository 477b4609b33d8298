import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { bundlerFlags } from './worker-build.ts';

/**
 * Builds each script that a press fetches into one file that needs no other: the page around it may have loaded nothing, not even Vue.
 * The files are added to `dist/client`.
 *
 * @param root the app's folder
 * @param sources name of each script → its source file
 * @returns name → file
 */
export async function buildPressScripts(root: string, sources: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, source] of sources) {
    files[name] = `press-${name}.js`;
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      define: bundlerFlags,
      plugins: [vue()],
      build: {
        outDir: 'dist/client',
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'es2022',
        lib: { entry: source, formats: ['es'], fileName: () => files[name]! },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
  }
  return files;
}
