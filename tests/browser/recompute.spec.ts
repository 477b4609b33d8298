import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { indicatorListSchema, locales, type Indicator } from '@policy/api';
import { expect, test, type Page } from '@playwright/test';
import { collectComplaints } from '../portal/collect-complaints.ts';

const page = '/innovation/indicators/rd-intensity';
const script = /\/_m\/[a-z-]+\/[a-z0-9]+\/press-recompute\.js$/u;
const button = (browserPage: Page) => browserPage.locator('#recompute [data-press]');
const status = (browserPage: Page) => browserPage.locator('#recompute [role=status]');

test('nothing is loaded before the press, and one small script then', async ({ page: browserPage }) => {
  const complaints = collectComplaints(browserPage);
  const scripts = collectScripts(browserPage);
  await browserPage.goto(`/en${page}`, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);

  await button(browserPage).click();
  await expect(status(browserPage)).toContainText('Computed in this browser');
  await button(browserPage).click();
  expect(scripts).toEqual([expect.stringMatching(script)]);
  const source = await (await browserPage.request.get(scripts[0]!)).body();
  expect(brotliCompressSync(source).byteLength).toBeLessThanOrEqual(6 * 1024);
  expect(complaints).toEqual([]);
});

for (const locale of locales) {
  test(`the keyboard presses, a live region tells, and the focus stays, in ${locale}`, async ({ page: browserPage }) => {
    await browserPage.goto(`/${locale}${page}`);
    await expect(status(browserPage)).toBeEmpty();
    await button(browserPage).focus();
    await browserPage.keyboard.press('Enter');

    const results = browserPage.locator('[data-computed]');
    const count = await results.count();
    expect(count).toBeGreaterThan(2);
    await expect(status(browserPage)).toContainText(String(count));
    for (const result of await results.all()) await expect(result.locator('dd')).not.toBeEmpty();
    await expect(button(browserPage)).toBeFocused();
    const { violations } = await new AxeBuilder({ page: browserPage }).include('#recompute').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('every indicator’s results are the same in the browser as on the server', async ({ page: browserPage, request }) => {
  const { items, next } = indicatorListSchema.parse(await (await request.get('/api/v1/indicators?limit=200')).json());
  expect(next).toBeNull();
  for (const indicator of items) {
    await browserPage.goto(`/en/${indicator.module}/indicators/${indicator.id}`);
    await button(browserPage).click();
    await expect(status(browserPage)).toHaveText(`Computed in this browser. Results: ${resultsOf(indicator)}; all are the server’s.`);
  }
});

test('a result that is not the server’s is said to differ', async ({ page: browserPage }) => {
  await browserPage.goto(`/en${page}`);
  // As if the server had come to another result than its own inputs give.
  await button(browserPage).evaluate((element) => {
    const input = JSON.parse(element.dataset['input']!) as { computations: { says: { status: string } }[] };
    input.computations[0]!.says.status = 'achieved';
    element.dataset['input'] = JSON.stringify(input);
  });
  await button(browserPage).click();
  await expect(status(browserPage)).toContainText('1 differ from the server’s');
  await expect(browserPage.locator('[data-computed="rd-intensity-2010"] dd')).toContainText('Missed.');
  await expect(browserPage.locator('[data-computed="rd-intensity-2010"] dd')).toContainText('This is not what the server says.');
});

test('another value changes the result: the browser computes, it does not repeat', async ({ page: browserPage }) => {
  await browserPage.goto(`/en${page}`);
  await button(browserPage).evaluate((element) => {
    element.dataset['input'] = element.dataset['input']!.replaceAll('"value":3.64', '"value":4.64');
  });
  await button(browserPage).click();
  await expect(browserPage.locator('[data-computed="rd-intensity-2010"] dd')).toContainText('Achieved.');
});

test('a script that cannot be had leaves the page as it is, tells the reader, and is reported', async ({ page: browserPage }) => {
  await browserPage.route(script, (route) => route.fulfill({ status: 404, body: 'No such file.' }));
  const reports: unknown[] = [];
  browserPage.on('request', (request) => {
    if (new URL(request.url()).pathname === '/_report') reports.push(request.postDataJSON());
  });
  await browserPage.goto(`/en${page}`);
  await button(browserPage).click();
  await expect(status(browserPage)).toHaveText(/could not be loaded/u);
  await expect(browserPage.locator('[data-computed]:visible')).toHaveCount(0);
  await expect.poll(() => reports).toEqual([expect.objectContaining({ module: 'innovation', phase: 'press', page: `/en${page}` })]);
});

test('without script, rule, inputs and result are read as they are, and no dead button stands there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const browserPage = await context.newPage();
  await browserPage.goto(`/en${page}`);
  await expect(button(browserPage)).toBeHidden();
  await expect(browserPage.locator('#recompute')).toContainText('status@2');
  await expect(browserPage.locator('#recompute')).toContainText('3.64');
  await expect(browserPage.locator('#recompute .status-badge').first()).toHaveText('Missed');
  await context.close();
});

/** What is computed on an indicator's page: its targets, or else its relation, and the goals of other papers. */
function resultsOf({ targets, otherGoals }: Indicator): number {
  return Math.max(targets.length, 1) + otherGoals.length;
}

function collectScripts(browserPage: Page): string[] {
  const scripts: string[] = [];
  browserPage.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}
