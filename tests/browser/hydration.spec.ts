import { locales } from '@policy/api';
import { modules } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { collectComplaints } from '../portal/collect-complaints.ts';
import { untilHydrated } from '../portal/hydration.ts';
import { pageKinds } from '../portal/page-kinds.ts';

for (const { id: module } of modules) {
  for (const locale of locales) {
    test(`the projects of ${module} in ${locale} come to life without a complaint`, async ({ page }) => {
      const complaints = collectComplaints(page);
      await page.goto(`/${locale}/${module}/projects`);
      const outlet = page.locator(`[data-module="${module}"][data-view="projects"]`);
      const served = await outlet.innerHTML();
      await untilHydrated(outlet);

      expect(withoutVueMarks(await outlet.innerHTML())).toBe(withoutVueMarks(served));
      expect(complaints).toEqual([]);
    });
  }
}

test('a hydrated filter changes the list and the address without loading the page again', async ({ page }) => {
  await page.goto('/en/industry/projects');
  const outlet = page.locator('[data-module="industry"][data-view="projects"]');
  await untilHydrated(outlet);
  const links = outlet.locator('a[href*="/projects/"]');
  const before = await links.count();
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  const select = outlet.locator('form select').first();
  const value = (await select.locator('option').nth(1).getAttribute('value'))!;
  await select.selectOption(value);

  await expect.poll(() => links.count()).toBeLessThan(before);
  await expect.poll(() => new URL(page.url()).search).toContain(value);
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
});

test('one Vue runs in the browser, and nothing is asked for twice', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/en/talent/projects');
  await untilHydrated(page.locator('[data-view="projects"]'));

  expect(scripts.filter((path) => path.endsWith('/vue.js'))).toHaveLength(1);
  expect(new Set(scripts).size).toBe(scripts.length);
  const sources = await Promise.all(scripts.map(async (path) => (await page.request.get(path)).text()));
  // Every complete copy of Vue carries the name of the mark that it sets on what it is mounted on.
  expect(sources.filter((source) => source.includes('__vue_app__'))).toHaveLength(1);
});

for (const kind of pageKinds.filter(({ name }) => ['plan', 'clause', 'clauses', 'search', 'project', 'missing'].includes(name))) {
  test(`the ${kind.name} page, where nothing lives, loads no script`, async ({ page, baseURL }) => {
    const complaints = collectComplaints(page);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(`/en${await kind.path(baseURL!)}`, { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    expect(complaints.filter((complaint) => !kind.status || !complaint.includes('404'))).toEqual([]);
  });
}

/** Vue removes the comments that mark its text fragments' ends only in development; attribute order and empty comments carry no meaning. */
function withoutVueMarks(html: string): string {
  return html.replaceAll(/<!--.*?-->/gu, '');
}
