import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';
import { chooseDisplay, displayModes } from '../access/display-modes.ts';

/** A phone of many readers, in CSS pixels. */
const phone = { width: 360, height: 740 };
/** Those whose heads hold most: with the search box open; with a way back and a number above the heading. */
const pages = ['', '/plan/4.1.1', '/innovation/indicators/rd-intensity'];
/** How much of its first screen a page's heading begins in at the latest, and how large the least of what can be pressed above it is. */
const rules = { light: { share: 0.25, target: 24 }, simple: { share: 0.45, target: 44 } } as const;

test.use({ viewport: phone, javaScriptEnabled: false });

for (const [mode, { share, target }] of Object.entries(rules) as [keyof typeof rules, (typeof rules)['light']][]) {
  test(`on a phone a page’s heading begins within the first ${share * 100} % of the screen, and what is above it is large enough to press (${mode})`, async ({
    page,
    baseURL,
  }) => {
    await chooseDisplay(page.context(), baseURL!, displayModes[mode]);
    for (const locale of locales) {
      for (const path of pages) {
        await page.goto(`/${locale}${path}`);
        const heading = (await page.locator('h1').boundingBox())!;
        expect.soft(heading.y / phone.height, `${locale}${path}`).toBeLessThanOrEqual(share);
        const small = await page
          .locator('.portal-header, .breadcrumbs')
          .locator('a, button, input, summary')
          .evaluateAll(
            (all, least) =>
              all
                .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }))
                .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < least)
                .map((each) => each.outerHTML.slice(0, 120)),
            target,
          );
        expect.soft(small, `${locale}${path}`).toEqual([]);
      }
    }
  });
}

test('on a phone without script everything in the head is one press away, one thing at a time', async ({ page }) => {
  await page.goto('/zh-hans/plan/4.1.1');
  const held = {
    搜索: page.getByRole('searchbox'),
    菜单: page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '深港合作' }),
    大字朗读: page.getByRole('button', { name: '长辈版' }),
  };
  for (const [name, inside] of Object.entries(held)) {
    await expect(inside).toBeHidden();
    await page.locator('.portal-header summary', { hasText: name }).press('Enter');
    await expect(inside).toBeVisible();
    for (const other of Object.values(held)) if (other !== inside) await expect(other).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  }
});
