import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { locales } from '@policy/api';
import { expect, test, type Page } from '@playwright/test';
import { collectComplaints } from '../portal/collect-complaints.ts';

const box = (page: Page) => page.locator('#portal-search-box');
const options = (page: Page) => page.getByRole('option');

/** Goes to the box and waits until it suggests. */
async function focusBox(page: Page): Promise<void> {
  await box(page).focus();
  await expect(box(page)).toHaveRole('combobox');
}

test.describe('suggestions', () => {
  test('cost no script before the box has the focus, and a small one then', async ({ page }) => {
    const complaints = collectComplaints(page);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('/en/plan', { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);

    await focusBox(page);
    expect(scripts).toEqual([expect.stringMatching(/\/suggest\.js$/u)]);
    const source = await (await page.request.get(scripts[0]!)).body();
    expect(brotliCompressSync(source).byteLength).toBeLessThanOrEqual(2048);
    expect(complaints).toEqual([]);
  });

  test('are chosen by keyboard, told to screen readers, and lead to the page', async ({ page }) => {
    await page.goto('/zh-hans');
    await focusBox(page);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('hetao');
    await expect(options(page).first()).toBeVisible();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    const count = await options(page).count();
    await expect(page.locator('form[role=search] [role=status]')).toHaveText(`${count}条建议`);

    await page.keyboard.press('ArrowDown');
    const first = options(page).first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');

    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(box(page)).toHaveValue('hetao');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zh-hans\/.+\/(?:projects|organisations)\//u);
    await expect(page.locator('h1')).toContainText('河套');
  });

  test('leave Enter to the form while none is chosen', async ({ page }) => {
    await page.goto('/en');
    await focusBox(page);
    await page.keyboard.type('talent');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\?q=talent$/u);
  });

  test('go away when the box is left', async ({ page }) => {
    await page.goto('/en');
    await focusBox(page);
    await page.keyboard.type('talent');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test('leave the form as it is when the API is at fault', async ({ page }) => {
    await page.route('**/api/v1/search/suggest*', (route) => route.fulfill({ status: 503, body: 'no' }));
    await page.goto('/en');
    await focusBox(page);
    const answered = page.waitForResponse('**/api/v1/search/suggest*');
    await page.keyboard.type('talent');
    await answered;
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\?q=talent$/u);
  });

  for (const locale of locales) {
    test(`in ${locale} are accessible and fit a narrow screen`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}/plan`);
      await page.locator('.portal-find summary').click();
      await focusBox(page);
      await page.keyboard.type('深圳');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});

test.describe('suggestions by touch', () => {
  test.use({ hasTouch: true });

  test('lead to the page', async ({ page }) => {
    await page.goto('/en');
    await box(page).tap();
    await expect(box(page)).toHaveRole('combobox');
    await page.keyboard.type('hetao');
    await options(page).first().tap();
    await expect(page).toHaveURL(/\/en\/.+\/(?:projects|organisations)\//u);
  });
});

test.describe('the search page without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('narrows down by kind, field and programme, and back', async ({ page }) => {
    await page.goto('/en/search?q=%E5%A4%A7%E5%AD%A6');
    const total = await page.getByText(/^[0-9]+ results$/u).innerText();
    const facets = page.getByRole('navigation', { name: 'Narrow down' });
    await facets.getByRole('link', { name: /^Project/u }).click();
    await expect(page).toHaveURL(/[?&]q=%E5%A4%A7%E5%AD%A6&kind=project$/u);
    await facets.getByRole('link', { name: /^Talent/u }).click();
    await expect(page).toHaveURL(/kind=project&module=talent$/u);
    await expect(page.locator('.hits li').first()).toBeVisible();

    await facets.getByRole('link', { name: 'Remove: Project' }).click();
    await facets.getByRole('link', { name: 'Remove: Talent' }).click();
    await expect(page.getByText(/^[0-9]+ results$/u)).toHaveText(total);
  });

  test('goes on to the next hits and back to the first', async ({ page }) => {
    await page.goto('/en/search?q=%E6%B7%B1');
    const first = await page.locator('.hits h2').first().innerText();
    await page.locator('a[rel=next]').click();
    await expect(page.locator('.hits h2').first()).not.toHaveText(first);
    await page.locator('a[rel=first]').click();
    await expect(page.locator('.hits h2').first()).toHaveText(first);
  });

  test('offers ways on where nothing is found', async ({ page }) => {
    await page.goto(`/zh-hant/search?q=${encodeURIComponent('河套特區')}`);
    await page.locator('main').getByRole('link', { name: '河套', exact: true }).click();
    await expect(page.locator('.hits mark').first()).toHaveText('河套');
    await page.goto('/en/search?q=xyzzy');
    await page.getByRole('link', { name: 'All projects' }).click();
    await expect(page).toHaveURL(/\/en\/projects$/u);
  });

  test('finds names by pinyin', async ({ page }) => {
    for (const q of ['hetao', 'he tao', 'htdq']) {
      await page.goto(`/zh-hans/search?q=${encodeURIComponent(q)}`);
      await expect(page.locator('.hits h2', { hasText: '河套' }).first()).toBeVisible();
    }
  });

  test('leads from a measure to its place in the clause', async ({ page }) => {
    await page.goto('/en/search?q=%E6%94%BF%E7%AD%96&kind=measure');
    const address = await page.locator('.hits h2 a').first().getAttribute('href');
    expect(address).toMatch(/^\/en\/plan\/[\d.p]+#[a-z0-9.-]+$/u);
  });
});

test('the search page with facets is accessible', async ({ page }) => {
  for (const path of ['/en/search?q=%E5%A4%A7%E5%AD%A6&kind=project', '/zh-hant/search?q=%E6%B2%B3%E5%A5%97%E7%89%B9%E5%8D%80']) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  }
});
