import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';
import { languageTags, pageKinds } from '../portal/page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const kind of pageKinds) {
  for (const locale of locales) {
    test(`the ${kind.name} page in ${locale} reads completely without JavaScript`, async ({ page, baseURL }) => {
      const answer = await page.goto(`/${locale}${await kind.path(baseURL!)}`);

      expect(answer?.status()).toBe(kind.status ?? 200);
      await expect(page.locator('html')).toHaveAttribute('lang', languageTags[locale]);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.title()).not.toBe('');
      // The frame's end has arrived, so nothing broke off, and nothing waits for a script.
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await expect(page.locator('[aria-busy=true], .widget-unavailable, .fallback')).toHaveCount(0);
      expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(20);
    });
  }
}

test('the home page shows something of every module', async ({ page }) => {
  await page.goto('/zh-hans');
  for (const module of ['innovation', 'industry', 'talent', 'shenzhen-hongkong']) {
    await expect(page.locator(`main [data-module="${module}"]`).first()).toBeVisible();
  }
});

test('every link of the home, plan and module pages leads to a page', async ({ page, request }) => {
  test.slow();
  const found = new Set<string>();
  for (const path of [
    '/zh-hans',
    '/zh-hans/plan',
    '/en/innovation',
    '/zh-hant/industry',
    '/en/talent',
    '/en/shenzhen-hongkong/indicators',
  ]) {
    await page.goto(path);
    for (const href of await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      found.add(href.replace(/#.*$/u, ''));
    }
  }
  expect(found.size).toBeGreaterThan(80);
  const broken: string[] = [];
  const waiting = [...found].values();
  const follow = async () => {
    for (const href of waiting) {
      const answer = await request.get(href);
      if (answer.status() !== 200) broken.push(`${answer.status()} ${href}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, follow));
  expect(broken).toEqual([]);
});

test('the filters of the projects page work as a plain form', async ({ page }) => {
  await page.goto('/en/industry/projects');
  const all = await page.locator('main a[href*="/projects/"]').count();
  const select = page.locator('main form select').first();
  const value = await select.locator('option').nth(1).getAttribute('value');
  await select.selectOption(value);
  await page.locator('main form [type=submit], main form button:not([type=reset])').first().click();

  await page.waitForURL((url) => url.search.includes(`=${value}`));
  const some = await page.locator('main a[href*="/projects/"]').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test('the search box of the frame leads to results', async ({ page }) => {
  await page.goto('/zh-hans');
  await page.getByRole('searchbox').fill('河套');
  await page.getByRole('searchbox').press('Enter');

  await expect(page).toHaveURL(/\/zh-hans\/search\?q=/u);
  await expect(page.locator('main mark').first()).toContainText('河套');
});
