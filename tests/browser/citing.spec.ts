import { expect, test } from '@playwright/test';

test('a journalist copies each form of a citation with one press, and hears that it was done', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.split('/').at(-1)!);
  });
  await page.goto('/en/cite/indicators/rd-intensity');
  for (const [name, begins] of [
    ['Copy English', '“R&D expenditure'],
    ['Copy BibTeX', '@misc{rd-intensity-r'],
    ['Copy RIS', 'TY  - ELEC'],
  ] as const) {
    const box = page.locator('.copy-box').filter({ has: page.getByRole('button', { name }) });
    await box.getByRole('button').click();
    await expect(box.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect([name, copied.slice(0, begins.length)]).toEqual([name, begins]);
    expect(copied.trim()).toBe((await box.locator('pre, blockquote').textContent())!.trim());
  }
  expect(scripts).toEqual(['copy.js']);
});

test('where the browser refuses, the text is marked and the reader told how to go on', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/zh-hant/cite/clauses/4.10.1');
  const box = page.locator('.copy-box').first();
  await box.getByRole('button').click();
  await expect(box.getByRole('status')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await box.locator('blockquote').textContent());
});

test('without script there is no button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/zh-hans/cite/indicators/rd-intensity');
  await expect(page.locator('.copy-box')).toHaveCount(5);
  await expect(page.getByRole('button', { name: '复制' })).toHaveCount(0);
  await context.close();
});

test('from an indicator’s figure the publication itself is one press away, by the name of its host', async ({ page, request }) => {
  await page.goto('/en/innovation/indicators/rd-intensity');
  const { observations } = await (await request.get('/api/v1/indicators/rd-intensity')).json();
  const urls = observations.map(({ source }: { source: { url: string } }) => source.url).filter(Boolean) as string[];
  const list = page.locator('#sources');
  for (const url of new Set(urls)) {
    await expect(list.locator(`a[href="${url}"]`)).toContainText(new URL(url).host);
    expect(await page.locator(`#years a[href="${url}"]`).count()).toBeGreaterThan(0);
  }
});
