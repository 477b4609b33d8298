import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budget } from '@policy/module-check';
import { root } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { untilHydrated } from '../portal/hydration.ts';

test('a hydrated page stays within its budget, and what the shell takes of it within what modules were told', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/en/industry/projects');
  await untilHydrated(page.locator('[data-view="projects"]'));

  const sizes = await Promise.all(scripts.map(async (url) => brotliCompressSync(await (await page.request.get(url)).body()).byteLength));
  const sizeOf = (name: string) => sizes[scripts.findIndex((url) => url.includes('/_m/shell/') && url.endsWith(`/${name}`))]!;
  expect(sizeOf('vue.js')).toBeLessThanOrEqual(budget.vue);
  expect(sizeOf('client.js')).toBeLessThanOrEqual(budget.federation);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.page);
  expect(scripts.length).toBeLessThanOrEqual(6);
});

test('no module carries the samples of the design system', () => {
  const sample = 'some-new-reason';
  const built = (folder: string) =>
    globSync(`apps/${folder}/dist/{client,worker}/**/*.js`, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  expect(built('shell').some((code) => code.includes(sample))).toBe(true);
  expect(built('!(shell)').length).toBeGreaterThan(8);
  expect(built('!(shell)').filter((code) => code.includes(sample))).toEqual([]);
});
