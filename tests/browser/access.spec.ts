import AxeBuilder from '@axe-core/playwright';
import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';

const narrow = { width: 360, height: 740 };

// The longest pages hold thousands of elements, and axe looks at each of them: on a busy machine that takes its time.
test.describe.configure({ timeout: 120_000 });

for (const kind of pageKinds) {
  for (const locale of locales) {
    test(`the ${kind.name} page in ${locale} is accessible and fits a narrow screen`, async ({ page, baseURL }) => {
      await page.goto(`/${locale}${await kind.path(baseURL!)}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);

      await page.setViewportSize(narrow);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
    });
  }
}

test('the dark colours are accessible too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/zh-hans', '/en/innovation/indicators/rd-intensity', '/zh-hant/plan/4.1.1', '/en/talent/projects']) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map((node) => `${path}: ${node.html}`))).toEqual([]);
  }
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en/plan');
  await page.keyboard.press('Tab');
  const link = page.locator('a:focus');
  await expect(link).toHaveAttribute('href', '#main');
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('every chart stands beside the same figures as a table', async ({ page }) => {
  await page.goto('/en/innovation/indicators/rd-intensity');
  await expect(page.locator('main svg').first()).toBeVisible();
  const table = page.locator('main table').first();
  for (const figure of ['3.3', '4', '5.5']) await expect(table).toContainText(figure);
});
