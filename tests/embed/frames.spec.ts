import { expect, test } from '@playwright/test';
import { startForeignHost, type ForeignHost } from './foreign-host.ts';

let host: ForeignHost;
test.beforeAll(async () => {
  host = await startForeignHost();
});
test.afterAll(() => host.stop());

/** Listeners as hosts have them for the frames of others: each sets the height that it is told, in its own way. */
const listeners: Record<string, string> = {
  'sz-policy': `if (data?.type === 'sz-policy:height') set(data.height);`,
  Datawrapper: `if (data?.['datawrapper-height']) for (const id in data['datawrapper-height']) set(data['datawrapper-height'][id]);`,
  'Flourish and Infogram': `if (typeof data !== 'string') return; const told = JSON.parse(data); if (told.context === 'iframe.resize' && told.sender === 'Flourish' && told.method === 'resize' && document.querySelector('iframe[src="' + told.src + '"]')) set(told.height);`,
  AMP: `if (data?.sentinel === 'amp' && data.type === 'embed-size') set(data.height);`,
};

const frame = (portal: string, sandbox = 'sandbox="allow-scripts allow-popups"') =>
  `<iframe src="${portal}/embed/v1/indicators/rd-intensity.html?lang=en" width="400" height="90" title="Widget" ${sandbox}></iframe>`;

for (const [name, listener] of Object.entries(listeners)) {
  test(`a sandboxed frame gets its height in the manner of ${name}, in at most two rounds`, async ({ page, baseURL }) => {
    const script = `window.heights=[];addEventListener('message',({data})=>{const set=(height)=>{heights.push(height);document.querySelector('iframe').height=height};${listener}})`;
    await page.goto(host.offer(`/frame-${name.length}`, `<script>${script}</script>${frame(baseURL!)}`));
    await expect.poll(() => page.locator('iframe').evaluate((element) => element.clientHeight)).toBeGreaterThan(300);
    await page.waitForTimeout(600);
    const heights = await page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
    expect(heights.length).toBeLessThanOrEqual(2);
    const inner = page.frames()[1]!;
    expect(await inner.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
  });
}

test('opening the table tells the new height', async ({ page, baseURL }) => {
  const script = `addEventListener('message',({data})=>{if(data?.type==='sz-policy:height')document.querySelector('iframe').height=data.height})`;
  await page.goto(host.offer('/table', `<script>${script}</script>${frame(baseURL!)}`));
  const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
  await expect.poll(height).toBeGreaterThan(300);
  const closed = await height();
  await page.frameLocator('iframe').getByText('As a table').click();
  await expect.poll(height).toBeGreaterThan(closed + 100);
});

test('a frame without script shows the whole widget, and it can be scrolled', async ({ page, baseURL }) => {
  await page.goto(host.offer('/sandbox', frame(baseURL!, 'sandbox')));
  const inner = page.frameLocator('iframe');
  await expect(inner.getByText('at least 5.5%').first()).toBeVisible();
  expect(
    await page
      .frames()[1]!
      .evaluate(() => document.documentElement.scrollHeight > innerHeight)
      .catch(() => true),
  ).toBe(true);
});

test('only addresses below /embed/ may be framed', async ({ page, baseURL }) => {
  await page.goto(host.offer('/refused', `<iframe src="${baseURL}/en/innovation" title="Page"></iframe>`));
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error/u);
  const { headers } = await fetch(`${baseURL}/embed/v1/map.html`);
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect((await fetch(`${baseURL}/en/plan/map`)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
