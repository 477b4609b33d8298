import { expect, test, type Page } from '@playwright/test';
import { scriptOf, snippetOf, startForeignHost, type ForeignHost } from './foreign-host.ts';

let host: ForeignHost;
test.beforeAll(async () => {
  host = await startForeignHost();
});
test.afterAll(() => host.stop());

/** Addresses of the portal that a page asked for. */
function requestsTo(page: Page, portal: string): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(portal)) addresses.push(request.url().slice(portal.length));
  });
  return addresses;
}

const widget = (page: Page) => page.locator('sz-policy').first();
const isReady = (page: Page) => expect(widget(page).locator('article')).toBeVisible();

test('a plain page shows the widget in place of the picture, with one request', async ({ page, baseURL }) => {
  const asked = requestsTo(page, baseURL!);
  const others: string[] = [];
  page.on('request', (request) => {
    if (![baseURL!, host.origin].some((origin) => request.url().startsWith(origin))) others.push(request.url());
  });
  await page.goto(host.offer('/plain', snippetOf(baseURL!) + scriptOf(baseURL!)));
  await isReady(page);
  await expect(widget(page)).toContainText('at least 5.5%');
  await expect(page.locator('sz-policy img')).toBeHidden();
  expect(asked.filter((path) => path.startsWith('/embed/v1/indicators/rd-intensity?'))).toHaveLength(1);
  expect(others).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, 0, '']);
});

test('events tell when it is ready, and attributes change it', async ({ page, baseURL }) => {
  const listen = `<script>window.told=[];for(const name of ['policy-ready','policy-error'])addEventListener(name,(event)=>told.push(name+' '+event.target.lang))</script>`;
  await page.goto(host.offer('/events', listen + snippetOf(baseURL!) + scriptOf(baseURL!)));
  await isReady(page);
  await widget(page).evaluate((element) => {
    element.setAttribute('lang', 'zh-Hant');
    element.setAttribute('theme', 'dark');
  });
  await expect(widget(page).locator('article')).toHaveAttribute('lang', 'zh-Hant-HK');
  await expect(widget(page).locator('article')).toHaveCSS('background-color', 'rgb(16, 23, 22)');
  await widget(page).evaluate((element) => element.setAttribute('src', element.getAttribute('src')!.replace('rd-intensity', 'nothing')));
  await expect(page.locator('sz-policy img')).toBeVisible();
  await expect(widget(page).locator('article')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([
    'policy-ready en',
    'policy-ready zh-Hant',
    'policy-error zh-Hant',
  ]);
});

test('with script off the picture and its link stay', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.offer('/no-script', snippetOf(baseURL!) + scriptOf(baseURL!)));
  await expect(page.locator('sz-policy img')).toBeVisible();
  expect(await page.locator('sz-policy img').getAttribute('alt')).toBe('R&D: missed, 4.05%');
  await context.close();
});

test('a post that a site has cleaned keeps the link and the picture', async ({ page, baseURL }) => {
  // What WordPress leaves of the snippet: elements and scripts it does not know are gone.
  const cleaned = snippetOf(baseURL!).replaceAll(/<\/?sz-policy[^>]*>/gu, '');
  await page.goto(host.offer('/wordpress', `<div class="entry-content"><p>${cleaned}</p></div>`));
  const image = page.locator('img');
  await expect(image).toBeVisible();
  expect(await image.evaluate((element: HTMLImageElement) => [element.naturalWidth > 0, element.closest('a') !== null])).toEqual([
    true,
    true,
  ]);
});

test('a feed reader, which keeps text, links and pictures of an article, shows the picture', async ({ page, baseURL }) => {
  const article = `<p>Shenzhen promised 4%.</p>${snippetOf(baseURL!)}${scriptOf(baseURL!)}`;
  const item = `<item><title>R&amp;D</title><description>${escapeXml(article)}</description></item>`;
  const feed = host.offer('/feed.xml', `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${item}</channel></rss>`, {
    'content-type': 'application/rss+xml',
  });
  await page.goto(host.offer('/reader', '<main></main>'));
  await page.evaluate(readFeed, feed);
  await expect(page.locator('main')).toHaveText('Shenzhen promised 4%.');
  const image = page.locator('main a > img');
  await expect(image).toHaveAttribute('alt', 'R&D: missed, 4.05%');
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
});

/** In the browser: shows the first article of a feed as readers do, who let through a few elements and attributes and nothing else. */
async function readFeed(address: string): Promise<void> {
  const known: Record<string, string[]> = { P: [], A: ['href'], IMG: ['src', 'width', 'height', 'alt'] };
  const xml = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/xml');
  const { body } = new DOMParser().parseFromString(xml.querySelector('item > description')!.textContent, 'text/html');
  for (const element of body.querySelectorAll('script, style')) element.remove();
  for (const element of body.querySelectorAll('*')) {
    const attributes = known[element.tagName];
    if (!attributes) element.replaceWith(...element.childNodes);
    else for (const name of element.getAttributeNames()) if (!attributes.includes(name)) element.removeAttribute(name);
  }
  document.querySelector('main')!.replaceChildren(...body.childNodes);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const strict = (portal: string) =>
  `default-src 'none'; script-src ${portal}; connect-src ${portal}; img-src ${portal}; style-src 'none'; base-uri 'none'`;

test('a strict content security policy is kept, styles and all', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
  });
  await page.goto(host.offer('/strict', snippetOf(baseURL!) + scriptOf(baseURL!), { 'content-security-policy': strict(baseURL!) }));
  await isReady(page);
  await expect(widget(page).locator('article')).toHaveCSS('border-top-style', 'solid');
  expect(complaints).toEqual([]);
});

test('Trusted Types that allow the policy show the widget; without it the picture stays and the page is told', async ({
  page,
  baseURL,
}) => {
  const required = `${strict(baseURL!)}; require-trusted-types-for 'script'`;
  await page.goto(
    host.offer('/trusted', snippetOf(baseURL!) + scriptOf(baseURL!), { 'content-security-policy': `${required}; trusted-types sz-policy` }),
  );
  await isReady(page);

  const listen = `addEventListener('policy-error',()=>{document.title='told'})`;
  const allowed = required.replace(`script-src ${baseURL}`, `script-src ${baseURL} 'unsafe-inline'`);
  const page2 = host.offer('/untrusted', `<script>${listen}</script>${snippetOf(baseURL!)}${scriptOf(baseURL!)}`, {
    'content-security-policy': `${allowed}; trusted-types none-of-yours`,
  });
  await page.goto(page2);
  await expect(page).toHaveTitle('told');
  await expect(page.locator('sz-policy img')).toBeVisible();
});

test('what another site serves is never put into the page', async ({ page, baseURL }) => {
  host.offer('/evil', '<img src=x onerror="document.title=\'owned\'">', { 'access-control-allow-origin': '*' });
  const evil = snippetOf(baseURL!).replace(`src="${baseURL}/embed/v1/indicators/rd-intensity"`, `src="${host.origin}/evil"`);
  const listen = `<script>addEventListener('policy-error',()=>{document.body.dataset.told='yes'})</script>`;
  await page.goto(host.offer('/gadget', listen + evil + scriptOf(baseURL!)));
  await expect(page.locator('body')).toHaveAttribute('data-told', 'yes');
  expect(await page.title()).toBe('');
});

test('host styles do not leak in, ours do not leak out', async ({ page, baseURL }) => {
  const loud = `<style>*{color:red!important;letter-spacing:9px}html{font-size:40px;line-height:3;text-transform:uppercase}h3,a,article,table{background:lime;font-size:99px}:root{--p:pink;--i:pink;--a:pink}</style>`;
  const probe = '<article class="v" id="probe"><h3 class="e">Host</h3></article>';
  await page.goto(host.offer('/loud', loud + probe + snippetOf(baseURL!) + scriptOf(baseURL!)));
  const before = await page
    .locator('#probe h3')
    .evaluate((element) => JSON.stringify([...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name))));
  await isReady(page);
  const article = widget(page).locator('article');
  await expect(article).toHaveCSS('color', 'rgb(22, 33, 31)');
  await expect(article).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(article.locator('h3')).toHaveCSS('font-size', '17.92px');
  await expect(article.locator('h3')).toHaveCSS('letter-spacing', 'normal');
  await expect(article.locator('h3')).toHaveCSS('text-transform', 'none');
  const after = await page
    .locator('#probe h3')
    .evaluate((element) => JSON.stringify([...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name))));
  expect(after).toBe(before);
});

test('twenty widgets ask once each, those far below only when they come near, and share their styles', async ({ page, baseURL }) => {
  const asked = requestsTo(page, baseURL!);
  const tall = '<div style="height:1200px"></div>';
  const objects = Array.from({ length: 20 }, (_, index) => `clauses/4.${(index % 10) + 1}.${Math.floor(index / 10) + 1}`);
  await page.goto(host.offer('/twenty', objects.map((object) => snippetOf(baseURL!, object) + tall).join('') + scriptOf(baseURL!)));
  await isReady(page);
  const fragments = () => asked.filter((path) => /^\/embed\/v1\/clauses\/[\d.]+\?/u.test(path));
  expect(fragments().length).toBeLessThan(5);
  for (let index = 0; index < 20; index += 1) {
    await page.locator('sz-policy').nth(index).scrollIntoViewIfNeeded();
    await expect(page.locator('sz-policy').nth(index).locator('article')).toBeVisible();
  }
  expect(fragments()).toHaveLength(20);
  expect(new Set(fragments()).size).toBe(20);
  const sheets = await page.evaluate(
    () => new Set([...document.querySelectorAll('sz-policy')].map((element) => element.shadowRoot!.adoptedStyleSheets[0])).size,
  );
  expect(sheets).toBe(1);
});

test('on a slow network the picture stands until the widget is there', async ({ page, baseURL }) => {
  let release = () => {};
  const waiting = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${baseURL}/embed/v1/indicators/rd-intensity?**`, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(host.offer('/slow', snippetOf(baseURL!) + scriptOf(baseURL!)));
  await expect(page.locator('sz-policy img')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator('sz-policy img')).toBeVisible();
  release();
  await isReady(page);
});

test('with the portal down the picture’s words and link stay, and the page has no fault', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route(`${baseURL}/**`, (route) => route.abort());
  await page.goto(host.offer('/down', snippetOf(baseURL!) + scriptOf(baseURL!)));
  await expect(page.getByRole('link', { name: 'R&D: missed, 4.05%' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('with the portal down after the script came the picture stays too', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/embed/v1/indicators/rd-intensity?**`, (route) =>
    route.fulfill({ status: 503, body: 'down', headers: { 'access-control-allow-origin': '*' } }),
  );
  const listen = `<script>addEventListener('policy-error',()=>{document.title='told'})</script>`;
  await page.goto(host.offer('/half-down', listen + snippetOf(baseURL!) + scriptOf(baseURL!)));
  await expect(page).toHaveTitle('told');
  await expect(page.locator('sz-policy img')).toBeVisible();
});
