import type { Portal } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { collectComplaints } from '../portal/collect-complaints.ts';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';
import { buildPaceModule } from '../portal/pace-module.ts';

let portal: Portal;

test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const config = await buildPaceModule('shenzhen-hongkong', 'vue', 'shared');
  portal = await startIsolatedPortal();
  await portal.worker('policy-shenzhen-hongkong').start({ config });
});

test.afterAll(() => portal.stop());

test('the innovation overview shows the universities of the talent module, with their title', async ({ page }) => {
  await page.goto(`${portal.origin}/en/innovation`);
  const place = page.locator('.module-widget');
  await expect(place.getByRole('heading', { name: 'Universities (from Talent)' })).toBeVisible();
  await expect(
    place.locator('[data-module="talent"] a[href="/en/talent/projects/southern-university-of-science-and-technology"]'),
  ).toBeVisible();
});

test('a page that comes to life leaves the widgets of others as they are; absent ones leave nothing', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${portal.origin}/en/shenzhen-hongkong`);
  const elsewhere = page.locator('.module-widget [data-module="industry"][data-view="indicator"]');
  const served = await elsewhere.innerHTML();
  const count = page.locator('#count');
  await expect(async () => {
    await count.click();
    await expect(count).not.toHaveText('page 0', { timeout: 500 });
  }).toPass();

  await expect(page.locator('#version')).toBeVisible();
  expect(await elsewhere.innerHTML()).toBe(served);
  // Innovation, as it is, has neither widget.
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Elsewhere']);
  await expect(page.locator('.module-widget:empty')).toHaveCount(4);
  for (const empty of await page.locator('.module-widget:empty').all()) await expect(empty).toBeHidden();
  await expect(page.locator('#end')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a neighbour that is killed closes its place, and costs the page nothing', async ({ page }) => {
  await portal.worker('policy-industry').kill();
  await portal.worker('policy-talent').kill();
  try {
    for (const path of ['/en/shenzhen-hongkong', '/zh-hans/innovation', '/zh-hant/innovation']) {
      const answer = await page.goto(portal.origin + path);
      expect(answer!.status(), path).toBe(200);
      await expect(page.locator('.fallback, .widget-unavailable'), path).toHaveCount(0);
      await expect(page.locator('.module-widget > *'), path).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { name: '高等院校（人才）' })).toHaveCount(0);
  } finally {
    await portal.worker('policy-industry').start();
    await portal.worker('policy-talent').start();
  }
});
