import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';
import { collectComplaints } from '../portal/collect-complaints.ts';

const patents = '/innovation/indicators/patents-per-10k';

test('the reader switches the reading and sees whether the answer changes', async ({ page }) => {
  const complaints = collectComplaints(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(`/en${patents}`, { waitUntil: 'networkidle' });
  const form = page.locator('#reading-switch');
  await expect(form).toBeHidden();
  expect(scripts).toEqual([]);

  await page.locator('#readings [data-press]').click();
  await expect(form).toBeVisible();
  const outcome = form.locator('[data-read="patents-per-10k-2010"]');
  await expect(outcome).toHaveText('Achieved (33.7 patents per 10,000 people), the same as by the rule');

  await form.locator('select[name=types]').selectOption('inventions');
  await expect(outcome).toHaveText('Missed (9.27 patents per 10,000 people), another answer than by the rule');
  await form.locator('select[name=population]').selectOption('original');
  await expect(outcome).toHaveText('No data yet (not yet sourced), another answer than by the rule');
  await form.locator('select[name=population]').selectOption('');
  await form.locator('select[name=types]').selectOption('all');
  await form.locator('select[name=bound]').selectOption('more-than');
  await expect(outcome).toHaveText('Achieved (33.7 patents per 10,000 people), the same as by the rule');

  expect(scripts).toEqual([expect.stringMatching(/press-readings\.js$/u)]);
  const source = await (await page.request.get(scripts[0]!)).body();
  expect(brotliCompressSync(source).byteLength).toBeLessThanOrEqual(6 * 1024);
  expect(complaints).toEqual([]);
});

for (const locale of locales) {
  test(`the switch is accessible and fits a narrow screen in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}${patents}`);
    await page.locator('#readings [data-press]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#reading-switch select').first()).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).include('#readings').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('tables show every reading, and that the answer depends on it', async ({ page }) => {
    await page.goto(`/en${patents}`);
    const [first] = await page.locator('.goal-readings').all();
    await expect(first!).toContainText('Of 18 readings, 12 have a value, and they differ: Achieved, Missed.');
    await expect(first!.locator('tbody tr')).toHaveCount(9);
    await expect(page.locator('#reading-switch')).toBeHidden();
    await expect(page.locator('#readings [data-press]')).toBeHidden();
  });

  test('the results lead to the readings, and the methods explain them', async ({ page }) => {
    await page.goto('/en/results');
    await page.locator('[id="rd-intensity-2015"] .readings').click();
    await expect(page).toHaveURL(/rd-intensity#readings$/u);
    await page.getByRole('link', { name: 'Rule readings@1' }).click();
    await expect(page.locator('#readings')).toContainText('GDP as revised later');
  });
});
