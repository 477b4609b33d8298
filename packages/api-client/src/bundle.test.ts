import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the client’s bundle holds no schema library', async () => {
  const { metafile } = await build({
    entryPoints: [`${import.meta.dirname}/index.ts`],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: 'out',
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => /zod|openapi|packages\/api\//u.test(path))).toEqual([]);
  expect(Object.values(metafile.outputs)[0]!.bytes).toBeLessThan(10_000);
});
