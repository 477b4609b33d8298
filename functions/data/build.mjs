// Bundles the Worker to dist/worker.js.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const placeholder = '__policy_code_version__';

const { outputFiles } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/worker.ts'],
  outfile: 'dist/worker.js',
  bundle: true,
  format: 'esm',
  target: 'es2023',
  conditions: ['workerd', 'worker'],
  // The runtime has them (nodejs_compat).
  external: ['node:*'],
  define: { POLICY_CODE_VERSION: JSON.stringify(placeholder) },
  minify: true,
  sourcemap: true,
  write: false,
  logLevel: 'warning',
});

// The version is the hash of the code itself: equal code keeps its ETags, other code has others. It is as long as
// its placeholder, so that the source map stays right.
const code = outputFiles.find(({ path }) => path.endsWith('.js')).text;
const version = createHash('sha256').update(code).digest('hex').slice(0, placeholder.length);

await mkdir(`${import.meta.dirname}/dist`, { recursive: true });
for (const { path, text } of outputFiles) await writeFile(path, text.replaceAll(placeholder, version));
