import { expect, test, type Page } from '@playwright/test';
import { untilHydrated } from '../portal/hydration.ts';

const page = '/en/talent/projects';
const container = /\/_m\/talent\/[^/]+\/container\.js$/u;

/** What may happen to a module's client build on its way. The shell waits ten seconds for one that never answers. */
const faults: [string, (page: Page) => Promise<unknown>][] = [
  ['is gone', (page) => page.route(container, (route) => route.fulfill({ status: 404, body: 'No such file.' }))],
  [
    'has a syntax error',
    (page) => page.route(container, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const {' })),
  ],
  [
    'throws',
    (page) => page.route(container, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' })),
  ],
  ['is something else', (page) => page.route(container, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))],
  ['never answers', (page) => page.route(container, () => {})],
];

for (const [fault, arrange] of faults) {
  test(`a page whose client build ${fault} stays as the server made it, and one report tells of it`, async ({ page: browserPage }) => {
    await arrange(browserPage);
    const reports = collectReports(browserPage);
    await browserPage.goto(page);
    const outlet = browserPage.locator('[data-module="talent"][data-view="projects"]');
    const served = await outlet.innerHTML();

    await expect.poll(() => reports.length, { timeout: 20_000 }).toBe(1);
    expect(reports[0]).toEqual({
      module: 'talent',
      build: expect.stringMatching(/^[a-z0-9]+$/u),
      phase: 'load',
      page,
      reason: expect.any(String),
    });
    expect(await outlet.innerHTML()).toBe(served);
    await browserPage.waitForTimeout(500);
    expect(reports).toHaveLength(1);
  });
}

test('a component that throws while it takes over leaves the server’s page standing', async ({ page: browserPage }) => {
  // A chunk with a broken component stands in for the projects page's own.
  await browserPage.route(container, async (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export function init() {}
export async function get() { return () => ({ async hydrate(id, element) { element.textContent = ''; throw new Error('broken'); } }); }`,
    }),
  );
  const reports = collectReports(browserPage);
  await browserPage.goto(page);
  const text = await browserPage.locator('main').innerText();

  await expect.poll(() => reports.length).toBe(1);
  expect(reports[0]).toMatchObject({ module: 'talent', phase: 'hydrate', page });
  expect(await browserPage.locator('main').innerText()).toBe(text);
});

test('a fault in one module’s client leaves another module’s page alive', async ({ page: browserPage }) => {
  await faults[1]![1](browserPage);
  await browserPage.goto('/en/industry/projects');
  await untilHydrated(browserPage.locator('[data-module="industry"][data-view="projects"]'));
});

test('the shell takes a report, and refuses what is none', async ({ request }) => {
  const report = { module: 'talent', build: 'abc', phase: 'load', page: '/en/talent', reason: 'test' };
  expect((await request.post('/_report', { data: report })).status()).toBe(204);
  expect((await request.post('/_report', { data: { ...report, phase: 'lunch' } })).status()).toBe(400);
  expect((await request.post('/_report', { data: { ...report, reason: 'x'.repeat(9000) } })).status()).toBe(413);
});

/** Reports that the page sends, as they leave the browser. */
function collectReports(browserPage: Page): unknown[] {
  const reports: unknown[] = [];
  browserPage.on('request', (request) => {
    if (new URL(request.url()).pathname === '/_report') reports.push(request.postDataJSON());
  });
  return reports;
}
