import { expect, test } from '@playwright/test';

const phone = { width: 360, height: 740 };
const modules = ['innovation', 'industry', 'talent', 'shenzhen-hongkong'];

test.use({ javaScriptEnabled: false });

test('a module’s first page is at most twelve screens long on a phone; what is folded there is all there, and stands open where there is room', async ({
  page,
}) => {
  for (const module of modules) {
    await page.setViewportSize(phone);
    await page.goto(`/zh-hans/${module}`);
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(length / phone.height, module).toBeLessThanOrEqual(12);

    const folds = page.locator('main .narrow-fold');
    const inside = folds.last().locator('> :not(summary)').last();
    await expect(inside).toBeHidden();
    await folds.last().locator('> summary').press('Enter');
    await expect(inside).toBeVisible();

    await page.goto(`/zh-hans/${module}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(folds.locator('> summary').locator('visible=true')).toHaveCount(0);
    await expect(inside).toBeVisible();
  }
});
