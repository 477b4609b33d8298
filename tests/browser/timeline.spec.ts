import { locales, timelineListSchema, type TimelineEntry } from '@policy/api';
import { expect, test, type APIRequestContext } from '@playwright/test';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`everything stands in the list in ${locale}, as exact as it is known and with its source`, async ({ page, request }) => {
      const entries = await wholeTimeline(request);
      await page.goto(`/${locale}/timeline`);
      await expect(page.locator('.entry')).toHaveCount(entries.length);
      const dates = await page.locator('.entry').evaluateAll((items) => items.map((item) => item.querySelector('time')?.dateTime ?? null));
      expect(dates).toEqual(entries.map(({ date }) => date));
      const months = entries.filter(({ precision }) => precision === 'month');
      expect(months.length).toBeGreaterThan(0);
      for (const { id } of months.slice(0, 5))
        await expect(page.locator(`[id="${id}"] time`)).toHaveText(/^(\d{4}年\d{1,2}月|[A-Z][a-z]+ \d{4})$/u);
      const unsourced = await page
        .locator('.entry')
        .evaluateAll((items) => items.filter((item) => !item.querySelector('a[href*="/sources/"], a[href*="/plan/"]')));
      expect(unsourced).toEqual([]);
    });
  }

  test('the picture has a mark for each dated entry, by module and kind', async ({ page, request }) => {
    const dated = (await wholeTimeline(request)).filter(({ date }) => date !== null);
    await page.goto('/en/timeline');
    await expect(page.locator('.timeline-picture .lane line')).toHaveCount(dated.length);
    const talent = dated.filter(({ module, kind }) => module === 'talent' && kind === 'event');
    const group = page.locator('.timeline-picture section', { has: page.getByRole('heading', { name: 'Talent' }) });
    await expect(group.getByText(`Events (${talent.length})`)).toBeVisible();
  });

  test('the filters work as a plain form, and every file is of the same entries', async ({ page, request }) => {
    await page.goto('/zh-hant/timeline');
    await page.locator('main select[name=module]').selectOption('industry');
    await page.locator('main select[name=kind]').selectOption('act');
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/module=industry&kind=act/u);
    const entries = (await wholeTimeline(request)).filter(({ module, kind }) => module === 'industry' && kind === 'act');
    await expect(page.locator('.entry')).toHaveCount(entries.length);
    const read = async (name: string) => {
      const response = await request.get((await page.getByRole('link', { name }).getAttribute('href'))!);
      return { type: response.headers()['content-type'], text: await response.text() };
    };
    expect((await read('CSV')).text.trim().split('\r\n')).toHaveLength(entries.length + 1);
    const calendar = await read('iCalendar');
    expect(calendar.type).toBe('text/calendar; charset=utf-8');
    expect(calendar.text.match(/BEGIN:VEVENT/gu)).toHaveLength(entries.filter(({ precision }) => precision === 'day').length);
    const feed = await read('Atom');
    expect(feed.type).toBe('application/atom+xml; charset=utf-8');
    expect(feed.text.match(/<entry>/gu)).toHaveLength(entries.length);
  });

  test('a filter that nothing matches says so and leads back', async ({ page }) => {
    await page.goto('/en/timeline?module=talent&kind=value');
    await expect(page.getByText('Nothing matches these filters.')).toBeVisible();
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL(/\/en\/timeline$/u);
  });
});

test('a year of the list is one press away, and an address that leads to an entry unfolds its year', async ({ page, request }) => {
  const entry = (await wholeTimeline(request)).find(({ date }) => date?.startsWith('2010'))!;
  await page.goto('/en/timeline');
  const place = page.locator(`[id="${entry.id}"]`);
  await expect(place).toBeHidden();
  await page.getByRole('heading', { name: /^2010 /u }).click();
  await expect(place).toBeVisible();
  await page.goto(`/zh-hant/timeline#${entry.id}`);
  await expect(place).toBeInViewport();
});

test('an event leads to its project, a goal to its indicator, an act to its place in the register', async ({ page, request }) => {
  const entries = await wholeTimeline(request);
  await page.goto('/en/timeline');
  for (const kind of ['project', 'indicator', 'act'] as const) {
    const entry = entries.find(({ object }) => object?.kind === kind)!;
    const address = await page.locator(`[id="${entry.id}"] a`, { hasText: entry.object!.name!.en }).first().getAttribute('href');
    const response = await request.get(address!);
    expect(response.status()).toBe(200);
    const place = address!.split('#')[1];
    if (place !== undefined) expect(await response.text()).toContain(`id="${place}"`);
  }
});

async function wholeTimeline(request: APIRequestContext): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  let next: string | null = '/api/v1/timeline?limit=200';
  while (next !== null) {
    const page = timelineListSchema.parse(await (await request.get(next)).json());
    entries.push(...page.items);
    next = page.next;
  }
  return entries;
}
