import { expect, test } from '@playwright/test';

test('without script a widget is picked, previewed and shown as text to copy', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/widgets');
  const form = page.locator('.widget-form');
  await form.locator('[name=object]').selectOption('indicators/hightech-output');
  await form.locator('[name=lang]').selectOption('zh-hant');
  await form.locator('[name=theme]').selectOption('dark');
  await form.locator('[name=width]').fill('480');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/theme=dark/u);
  const codes = await page.locator('pre').allTextContents();
  expect(codes[0]).toContain(`<sz-policy src="${baseURL}/embed/v1/indicators/hightech-output" lang="zh-Hant" theme="dark">`);
  expect(codes[0]).toContain('width="480"');
  expect(codes[0]).toContain('alt="高新技術產業產值"');
  expect(codes[1]).toMatch(/^<iframe src="[^"]+\.html\?lang=zh-Hant&amp;theme=dark" title="高新技術產業產值"/u);
  expect(codes[3]).toContain(`script-src ${baseURL};`);
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  for (const frame of await page.locator('.widget-preview iframe').all()) {
    expect((await page.request.get((await frame.getAttribute('src'))!)).status()).toBe(200);
  }
  await context.close();
});

test('the copied tag is what works on another page, and the page tells its bytes', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/widgets?object=compare&ids=rd-intensity&ids=hightech-output&frozen=true');
  const first = page.locator('.widget-code').first();
  await first.getByRole('button', { name: 'Copy' }).click();
  await expect(first.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/embed\/v1\/compare@r\d+\?ids=rd-intensity%2Chightech-output/u);
  await page.route(`${baseURL}/host`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${copied}` }));
  const weights = await page.locator('td').allTextContents();
  expect(Number.parseInt(weights[0]!, 10)).toBeLessThanOrEqual(1000);
  expect(Number.parseInt(weights[1]!, 10)).toBeLessThanOrEqual(3000);
  await page.goto('/host');
  await expect(page.locator('sz-policy article')).toBeVisible();
});

test('every widget on the page is live', async ({ page }) => {
  await page.goto('/zh-hans/widgets');
  const addresses = await page.locator('.gallery iframe').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('src')!));
  expect(addresses).toHaveLength(8);
  for (const address of addresses) expect([address, (await page.request.get(address)).status()]).toEqual([address, 200]);
});

for (const query of [
  'object=%22%3E%3Cscript%3E',
  'object=indicators/nothing',
  'width=-5&theme=pink&lang=xx&form=pie',
  'object=compare&ids=x',
]) {
  test(`the page of widgets bears ${query}`, async ({ page }) => {
    const answer = await page.goto(`/en/widgets?${query}`);
    expect(answer!.status()).toBe(200);
    await expect(page.getByRole('heading', { name: 'Widgets for other sites' })).toBeVisible();
    expect(await page.content()).not.toContain('"><script>');
  });
}
