import { locales, resultListSchema, type Locale, type Result } from '@policy/api';
import { expect, test, type APIRequestContext } from '@playwright/test';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`every goal is told in a sentence of its own in ${locale}, with its year and figures`, async ({ page, request }) => {
      const results = await allResults(request);
      await page.goto(`/${locale}/results`);
      await expect(page.locator('tbody tr')).toHaveCount(results.length);
      const sentences = new Map<string, string>();
      for (const result of results) sentences.set(result.id, await page.locator(`[id="${result.id}"] .sentence`).innerText());
      for (const result of results) checkSentence(sentences.get(result.id)!, result, locale);
    });
  }

  test('the totals add up to the targets, and say what is missed, met and not known', async ({ page, request }) => {
    const plan = (await allResults(request)).filter(({ goalOf }) => goalOf === 'plan');
    await page.goto('/en/results');
    const totals = await page.locator('.results-totals .plan').innerText();
    expect(totals).toBe(`Of ${plan.length} targets: 4 missed, 1 met, 9 not known.`);
    const [total = 0, ...parts] = [...totals.matchAll(/\d+/gu)].map(([number]) => Number(number));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  test('R&D of 2015 is missed by the plan’s goal and met by the other paper’s, both in table and picture', async ({ page }) => {
    await page.goto('/en/results');
    await expect(page.locator('[id="rd-intensity-2015"] .status-badge')).toHaveText('Missed');
    await expect(page.locator('[id="twelfth-outline-rd-intensity-2015"] .status-badge')).toHaveText('Achieved');
    const lane = page.getByRole('img', { name: 'The plan promised at least 5.5% by 2015. In 2015 it stood at 4.05%: missed.' });
    await expect(lane).toBeVisible();
    await expect(lane.locator('.other-goal')).toHaveCount(2);
  });

  test('what nobody knows is visibly missing in the picture', async ({ page, request }) => {
    const { total } = resultListSchema.parse(await (await request.get('/api/v1/results?goalOf=plan&status=no-data')).json());
    await page.goto('/zh-hant/results?goalOf=plan');
    await expect(page.locator('.lane .gap')).toHaveCount(total);
  });

  test('the filters work as a plain form, and the data can be had under the same ones', async ({ page, request }) => {
    await page.goto('/zh-hans/results');
    await page.locator('main select[name=status]').selectOption('missed');
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/status=missed/u);
    await expect(page.locator('tbody tr')).toHaveCount(4);
    const csv = await (await request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href'))!)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(5);
  });

  test('what nobody knows yet is told with year, definition, unit and where to look, and nothing that is known', async ({
    page,
    request,
  }) => {
    const unknown = (await allResults(request)).filter(({ status }) => status === 'no-data');
    await page.goto('/en/unknown');
    const items = page.locator('article.missing');
    for (const { indicator, year } of unknown) await expect(page.locator(`[id^="${indicator}-${year}"]`).first()).toBeVisible();
    for (const text of await items.allInnerTexts())
      for (const word of ['What is missing', 'Definition', 'Unit', 'Where it may stand']) expect(text).toContain(word);
    await expect(page.locator('[id="rd-intensity-2015"]')).toHaveCount(0);
    await expect(page.locator('[id="national-key-labs-2015"]')).toContainText('we do not guess');
  });

  test('the home page says what was promised and what came of it, and leads to the results first', async ({ page }) => {
    await page.goto('/zh-hans');
    await expect(page.locator('#home-results')).toBeVisible();
    await expect(page.locator('main .marks li')).toHaveCount(14);
    await expect(page.locator('.portal-navigation li').nth(1).getByRole('link')).toHaveAttribute('href', /\/zh-hans\/results$/u);
  });
});

test('the picture is readable in dark, in forced colours and on paper', async ({ page }) => {
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    await page.goto('/en/results');
    await expect(page.getByRole('img').first()).toBeVisible();
    const [goal, background] = await page
      .locator('.results-picture .goal')
      .nth(1)
      .evaluate((line) => [getComputedStyle(line).stroke, getComputedStyle(document.documentElement).backgroundColor]);
    expect(goal).not.toBe(background);
  }
});

async function allResults(request: APIRequestContext): Promise<Result[]> {
  return resultListSchema.parse(await (await request.get('/api/v1/results?limit=200')).json()).items;
}

/** Whole sentences in one language, naming the years and no number that the record does not have. */
function checkSentence(sentence: string, { year, value, valueYear, status }: Result, locale: Locale): void {
  expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/u);
  expect(sentence).toMatch(locale === 'en' ? /\.$/u : /。$/u);
  if (locale === 'en') {
    expect(sentence).not.toMatch(/\p{Script=Han}/u);
    expect(sentence).not.toMatch(/ {2}|\.\.|\b1 (?:laboratories|centres|projects|patents)\b/u);
  } else {
    expect(sentence).not.toMatch(/[a-z]{3}/u);
  }
  expect(sentence).toContain(String(year));
  if (value !== null) expect(sentence).toContain(String(valueYear));
  if (status === 'no-data' && value === null) expect(sentence).toMatch(/not known|不详|不詳/u);
}
