// Bundles the Worker to dist/worker.js.
import { build } from 'esbuild';

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/worker.ts'],
  outfile: 'dist/worker.js',
  bundle: true,
  format: 'esm',
  target: 'es2023',
  conditions: ['workerd', 'worker'],
  minify: true,
  sourcemap: true,
  logLevel: 'warning',
});
