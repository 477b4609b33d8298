import { locales } from '@policy/api';
import { expect, test, type Page } from '@playwright/test';

const beginning = {
  'zh-hans': '规划全文、目标、项目和已知结果首次在此发布',
  'zh-hant': '規劃全文、目標、項目和已知結果首次在此發布',
  en: 'The plan, its targets and projects, and what is known of their results, published here for the first time',
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the first import is one entry in plain words in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/changes?revision=1`);
      await expect(page.locator('.publication')).toHaveCount(1);
      await expect(page.locator('.publication')).toContainText(beginning[locale]);
    });
  }

  test('the home page leads to all changes, and these to those of one department', async ({ page }) => {
    await page.goto('/en');
    const lately = page.getByRole('region', { name: 'What changed lately' });
    await expect(lately.locator('.publication').first()).toContainText(/by (?:Innovation|the portal)/u);
    await lately.getByRole('link', { name: 'All changes' }).click();
    await page.getByLabel('Published by').selectOption('talent');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/department=talent/u);
    await expect(page.getByText('No change matches these filters.')).toBeVisible();
    await expect(page.locator('.last-visit')).toBeHidden();
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL(/\/en\/changes$/u);
  });

  test('a thing that there is not, and a filter that is none, are a page that is not there', async ({ page }) => {
    for (const query of ['about=indicator:nothing', 'about=nothing', 'kind=A', 'revision=x', 'cursor=!']) {
      expect((await page.goto(`/en/changes?${query}`))?.status(), query).toBe(404);
      expect((await page.request.get(`/en/changes.atom?${query}`)).status(), query).toBe(query.startsWith('cursor') ? 200 : 404);
    }
  });
});

test('each thing has its feed, named in the head and on the page, in the language of the page', async ({ page }) => {
  for (const [path, name] of [
    ['/zh-hant/innovation/indicators/rd-intensity', '更新：全社會研發'],
    ['/en/shenzhen-hongkong/projects/lok-ma-chau-loop', 'Changes: Lok Ma Chau Loop'],
    ['/zh-hans/plan/4.1.1', '更新：4.1.1'],
    ['/en/talent', 'Changes: Talent'],
    ['/en/organisations/shenzhen-university', 'Changes: '],
    ['/en/sources/implementation-programme-gazette-2009', 'Changes: '],
  ] as const) {
    await page.goto(path);
    const link = page.locator('link[type="application/atom+xml"]');
    const address = (await link.getAttribute('href'))!;
    const language = await page.locator('html').getAttribute('lang');
    expect(await link.getAttribute('title'), path).toContain(name);
    expect(new URL((await page.locator('.follow-page a[href*=".atom"]').getAttribute('href'))!, page.url()).href).toBe(address);
    const feed = await readFeed(page, address);
    expect(feed, path).toMatchObject({ self: address, language });
    // What was published of it, or, before anything was, the import that brought it.
    expect(feed.entries.length, path).toBeGreaterThan(0);
    expect(feed.updated).toBe(feed.entries[0]!.updated);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    for (const { title, links } of feed.entries) expect([title, links.length], path).toEqual([expect.stringMatching(/\S/u), 1]);
  }
});

test('dates of one project are a calendar of the days that are known', async ({ page }) => {
  await page.goto('/en/shenzhen-hongkong/projects/lok-ma-chau-loop');
  await page.getByRole('link', { name: 'Dates and calendar' }).click();
  await expect(page.getByText('Timeline: Lok Ma Chau Loop')).toBeVisible();
  await page.waitForLoadState();
  const days = await page.locator('.entry time').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  const exact = days.filter((day) => day.length === '2011-08-12'.length);
  const href = await page.getByRole('link', { name: 'Calendar' }).getAttribute('href');
  const calendar = await (await page.request.get(href!)).text();
  expect(calendar.match(/DTSTART;VALUE=DATE:\d+/gu)?.toSorted()).toEqual(
    exact.map((day) => `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`).toSorted(),
  );
  expect(calendar).toContain('NAME:Timeline: Lok Ma Chau Loop');
});

test('target years are no days: an indicator without a known day has no calendar', async ({ page }) => {
  await page.goto('/en/timeline?object=rd-intensity');
  await expect(page.locator('.entry').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Calendar' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Feed' })).not.toHaveCount(0);
});

/** Reads an Atom feed as strictly as a browser reads XML: what RFC 4287 asks of a feed must be there. */
async function readFeed(page: Page, address: string) {
  const response = await page.request.get(address);
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  // Pages of the portal parse no strings (Trusted Types).
  await page.goto('about:blank');
  return page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const textOf = (element: Element, name: string) => {
        const found = element.querySelector(`:scope > ${name}`)?.textContent;
        if (!found) throw new Error(`The feed lacks ${name}: ${text}`);
        return found;
      };
      const feed = xml.documentElement;
      if (feed.namespaceURI !== 'http://www.w3.org/2005/Atom') throw new Error(text);
      return {
        id: textOf(feed, 'id'),
        title: textOf(feed, 'title'),
        updated: textOf(feed, 'updated'),
        language: feed.getAttribute('xml:lang'),
        self: feed.querySelector(':scope > link[rel=self]')?.getAttribute('href'),
        entries: [...feed.querySelectorAll(':scope > entry')].map((entry) => ({
          id: textOf(entry, 'id'),
          title: textOf(entry, 'title'),
          updated: textOf(entry, 'updated'),
          author: textOf(entry, 'author'),
          links: [...entry.querySelectorAll(':scope > link')].map((link) => link.getAttribute('href')),
        })),
      };
    },
    await response.text(),
  );
}
