import { expect, test, type Page } from '@playwright/test';

const key = 'Alt+Shift+KeyO';

test('a link outlines which module and which build drew what, and a key takes it away and brings it back', async ({ page }) => {
  await page.goto('/en/talent/projects?outline');
  const build = await page.locator('[data-module="talent"]').getAttribute('data-build');
  const label = page.locator('.outline-label', { hasText: `talent · ${build} · projects` });
  await expect(label).toBeVisible();
  expect(await outlineOf(page)).toBe('dashed');
  await page.keyboard.press(key);
  await expect(label).toBeHidden();
  expect(await outlineOf(page)).toBe('none');
  await page.keyboard.press(key);
  await expect(label).toBeVisible();
});

test('a key outlines on any page, where each module is named beside the shell', async ({ page }) => {
  await page.goto('/en');
  await expect(page.locator('.outline-label')).toHaveCount(0);
  await page.keyboard.press(key);
  for (const module of ['innovation', 'industry', 'talent', 'shenzhen-hongkong']) {
    const place = page.locator(`[data-module="${module}"][data-build]`).first();
    const said = `${module} · ${await place.getAttribute('data-build')} · ${await place.getAttribute('data-view')}`;
    await expect(page.locator('.outline-label', { hasText: said }).first()).toBeVisible();
  }
});

function outlineOf(page: Page): Promise<string> {
  return page.locator('[data-module="talent"]').evaluate((place) => getComputedStyle(place).outlineStyle);
}
