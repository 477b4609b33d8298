import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Portal } from '@policy/runner';
import { lookingTime } from '../portal/asked-question.ts';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';

const base = '/ztzl/innovation';
let portal: Portal;

test.describe.configure({ mode: 'default', timeout: 90_000 });

test.beforeAll(async () => {
  test.setTimeout(90_000);
  portal = await startIsolatedPortal();
  await portal.worker('policy-shell').start({ vars: { BASE_PATH: base, SITE_NAME: '示例网站', SITE_ID_CODE: '' } });
});

test.afterAll(() => portal.stop());

test('a portal mounted as a column of another site keeps every link, file and form under its path', async ({ page }) => {
  const strays: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith(`${base}/`) && response.status() < 400) return;
    strays.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${portal.origin}${base}/zh-hans/talent/projects`);
  await expect(page.locator('[data-module="talent"]')).toBeVisible();
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('[data-module][data-view]') ?? {}));
  const links = await page
    .locator('a[href], form')
    .evaluateAll((all) =>
      all
        .map((each) => new URL(each.getAttribute('href') ?? each.getAttribute('action') ?? '', location.href))
        .map(({ pathname }) => pathname),
    );
  expect(links.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
  await page.getByRole('button', { name: '长辈版' }).click();
  await expect(page).toHaveURL(`${portal.origin}${base}/zh-hans/talent/projects`);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(`${portal.origin}${base}/en/talent/projects`);
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'simple');
  expect(strays).toEqual([]);
});

test('its addresses in head, sitemap and robots.txt are whole, and the site is named as configured, never otherwise', async ({
  request,
}) => {
  const root = `${portal.origin}${base}`;
  const html = await (await request.get(`${root}/en/plan`)).text();
  expect(html).toContain(`<link rel="canonical" href="${root}/en/plan">`);
  const [, picture] = /<meta property="og:image" content="([^"]+)">/u.exec(html) ?? [];
  expect(picture).toMatch(new RegExp(`^${root}/embed/v1/`, 'u'));
  expect((await request.get(picture!)).headers()['content-type']).toBe('image/png');
  expect(html).toContain('<meta name="SiteName" content="示例网站">');
  expect(html).not.toContain('SiteIDCode');
  expect(html).toMatch(/<meta name="PubDate" content="\d{4}-\d\d-\d\d">/u);
  expect(await (await request.get(`${root}/robots.txt`)).text()).toContain(`Sitemap: ${root}/sitemap.xml`);
  expect(await (await request.get(`${root}/sitemap.xml`)).text()).toContain(`<loc>${root}/sitemap-zh-hant.xml</loc>`);
});

test('the next page of a list of its data is found under its path, as a program finds it', async ({ request }) => {
  const first = `${portal.origin}${base}/api/v1/projects?limit=1`;
  const { items, next } = (await (await request.get(first)).json()) as { items: { id: string }[]; next: string };
  const second = (await (await request.get(new URL(next, first).href)).json()) as { items: { id: string }[] };
  expect(second.items[0]!.id).not.toBe(items[0]!.id);
});

test('a question is asked and answered for under its path, each Worker in a process of its own', async ({ request }) => {
  const root = `${portal.origin}${base}`;
  const form = await (await request.get(`${root}/en/ask?about=clause%3A4.10.1`)).text();
  expect(form).toContain(`action="${base}/en/ask"`);
  const stamp = /name="stamp" value="([^"]+)"/u.exec(form)![1]!;
  await new Promise((resolve) => setTimeout(resolve, lookingTime));
  const text = `Is this clause quoted as it is printed? See ${root}/en/plan/4.10.1`;
  const fields = { about: 'clause:4.10.1', kind: 'question', website: '', stamp, text };
  const sent = await request.post(`${root}/en/ask`, { form: fields, maxRedirects: 0 });
  expect(sent.headers()['location']).toMatch(new RegExp(`^${base}/en/questions/\\d+#asked$`, 'u'));
  expect(await (await request.get(`${root}/en/plan/4.10.1`)).text()).toContain(text);
});

test('every page of a sitemap is there', async ({ request }) => {
  test.slow();
  const map = await (await request.get(`${portal.origin}${base}/sitemap-en.xml`)).text();
  const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => match[1]!);
  expect(pages.length).toBeGreaterThan(500);
  expect(new Set(pages).size).toBe(pages.length);
  // Each tenth, and all that are not of one record.
  const sample = pages.filter((page, index) => index % 10 === 0 || page.split('/').length < 8);
  for (const page of sample) expect((await request.get(page)).status(), page).toBe(200);
});

test('with Cloudflare Turnstile turned on, a question needs its proof, and only that page may ask Cloudflare', async ({ request }) => {
  // Stands in for Cloudflare, which no test asks.
  const cloudflare = createServer((asked, answer) => {
    let body = '';
    asked.on('data', (chunk: Buffer) => (body += chunk.toString()));
    asked.on('end', () => answer.end(JSON.stringify({ success: body === 'secret=key&response=good' })));
  });
  await new Promise<void>((resolve) => cloudflare.listen(0, '127.0.0.1', resolve));
  const verify = `http://127.0.0.1:${(cloudflare.address() as AddressInfo).port}/siteverify`;
  const keys = { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET: 'key', TURNSTILE_VERIFY: verify };
  await portal.worker('policy-shell').start({ vars: { BASE_PATH: base, ...keys } });

  const root = `${portal.origin}${base}/en`;
  const answer = await request.get(`${root}/ask?about=clause%3A4.10.1`);
  const form = await answer.text();
  expect(form).toContain('<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"');
  expect(form).toContain('data-sitekey="site"');
  expect(answer.headers()['content-security-policy']).toContain('frame-src https://challenges.cloudflare.com');
  expect((await request.get(`${root}/questions`)).headers()['content-security-policy']).not.toContain('cloudflare');

  const stamp = /name="stamp" value="([^"]+)"/u.exec(form)![1]!;
  await new Promise((resolve) => setTimeout(resolve, lookingTime));
  const fields = { about: 'clause:4.10.1', kind: 'question', website: '', stamp, text: 'Is it really so that I am no machine?' };
  const send = (proof: object) => request.post(`${root}/ask`, { form: { ...fields, ...proof }, maxRedirects: 0 });
  expect(await (await send({})).text()).toContain('It could not be shown that you are no machine');
  expect((await send({ 'cf-turnstile-response': 'bad' })).status()).toBe(422);
  expect((await send({ 'cf-turnstile-response': 'good' })).status()).toBe(303);
  cloudflare.close();
});
