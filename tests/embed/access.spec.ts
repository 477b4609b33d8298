import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const objects = [
  'indicators/rd-intensity.html',
  'indicators/st-spending-growth.html',
  'indicators/hightech-output.html?form=figure',
  'compare.html?ids=rd-intensity,hightech-output,national-key-labs',
  'projects/southern-university-of-science-and-technology.html',
  'projects.html?module=talent',
  'programmes/basic-capacity.html',
  'clauses/4.10.1.html',
  'map.html',
  'indicators/nothing.html',
];

for (const object of objects) {
  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    test(`${object} in ${lang} is accessible in every theme and in large type, and fits 280 pixels`, async ({ page }) => {
      const address = `/embed/v1/${object}${object.includes('?') ? '&' : '?'}lang=${lang}`;
      for (const settings of ['theme=light', 'theme=dark&size=large']) {
        await page.setViewportSize({ width: 280, height: 900 });
        await page.goto(`${address}&${settings}`);
        for (const details of await page.locator('details').all())
          await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
        // Each widget is a part of another page, which has the landmarks and the headings above.
        const { violations } = await new AxeBuilder({ page })
          .disableRules(['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
      }
    });
  }
}

test('the table opens by keyboard, every link is reached, and nothing moves', async ({ page }) => {
  await page.goto('/embed/v1/indicators/rd-intensity.html?lang=en');
  const links = await page.locator('article > :not(details) a').count();
  for (let index = 0; index < links; index += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator('summary:focus').count()) break;
  }
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('table a').first()).toBeFocused();
  const styles = await page.locator('style').textContent();
  expect(styles).not.toMatch(/animation|transition/u);
});

test('on paper the table is open and the colours are light', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/embed/v1/indicators/rd-intensity.html?lang=en&theme=dark');
  await expect(page.locator('article')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByText('about 4.02%')).toBeVisible();
});
