import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { minify } from './embed-scripts.ts';

test('the loader is at most 1 kB', async () => {
  const loader = await minify('loader/sz-policy.ts');
  expect(brotliCompressSync(loader).length).toBeLessThanOrEqual(1000);
});

test.each(['loader/sz-policy.ts', 'page/tell-height.ts'])('%s keeps nothing, sends nothing and makes no code from text', async (file) => {
  const script = await minify(file);
  expect(script).not.toMatch(
    /cookie|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket|\beval\b|new Function|innerHTML|POST/u,
  );
  expect(script).not.toContain('</script');
});
