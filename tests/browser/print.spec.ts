import { expect, test } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';

/** What a sheet of A4 leaves between margins of 18 mm, in CSS pixels. */
const paper = { width: 657, height: 970 };

for (const kind of pageKinds) {
  test(`the ${kind.name} page fits on paper, with nothing to press and nothing that breaks badly over pages`, async ({ page, baseURL }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/en${await kind.path(baseURL!)}`);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
    await expect(page.locator('nav, form, button, input, select').locator('visible=true')).toHaveCount(0);
    // Chromium prints the rows of a tall grid over each other.
    const grids = await page
      .locator('.page, .page-section, .page-columns, .cards')
      .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).display).filter((display) => display === 'grid'));
    expect(grids).toEqual([]);
  });
}

test('paper is white and its text black, whatever the reader’s theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/en/innovation/indicators/rd-intensity');
  const [ink, background] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect([ink, background]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('figures are printed with the sentences that they are quoted from', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/innovation/indicators/rd-intensity');
  await expect(page.locator('.indicator-table').getByText('至2010年，全社会研发投入占全市生产总值的比重达到4%以上')).toBeVisible();
});
