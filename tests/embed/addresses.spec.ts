import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const recorded = JSON.parse(readFileSync(new URL('recorded-addresses.json', import.meta.url), 'utf8')) as string[];
const types: [ending: RegExp, type: string][] = [
  [/\.js$/u, 'text/javascript'],
  [/\.svg/u, 'image/svg+xml'],
  [/\.png/u, 'image/png'],
  [/\.txt/u, 'text/plain'],
  [/./u, 'text/html'],
];

for (const address of recorded) {
  test(`the address ${address}, once published, keeps working`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toContain(types.find(([ending]) => ending.test(address.split('?')[0]!))![1]);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['etag']).toMatch(/^"(?:r\d+|loader)-[0-9a-f]{16}"$/u);
    const again = await request.get(address, { headers: { 'if-none-match': headers['etag']! } });
    expect(again.status()).toBe(304);
  });
}

for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
  test(`script and one painted chart with its styles keep to their bytes in ${lang}`, async ({ request }) => {
    const loader = await (await request.get('/embed/v1/sz-policy.js')).body();
    expect(brotliCompressSync(loader).length).toBeLessThanOrEqual(1000);
    const { items } = (await (await request.get('/api/v1/indicators?limit=100')).json()) as { items: { id: string }[] };
    for (const { id } of items) {
      const fragment = await (await request.get(`/embed/v1/indicators/${id}?lang=${lang}`)).body();
      expect([id, brotliCompressSync(fragment).length <= 3000]).toEqual([id, true]);
    }
  });
}

test('a live address follows the data and may be kept for a minute, a frozen one for ever', async ({ request }) => {
  const { revision } = (await (await request.get('/api/v1/health')).json()) as { revision: number };
  const live = await request.get('/embed/v1/indicators/rd-intensity?lang=en');
  const frozen = await request.get(`/embed/v1/indicators/rd-intensity@r${revision}?lang=en`);
  expect(live.headers()['cache-control']).toContain('max-age=60,');
  expect(frozen.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await live.text()).toContain(`Data revision ${revision}, 20`);
  expect(await frozen.text()).toBe(await live.text());
});

test('every earlier revision can still be shown', async ({ request }) => {
  const { items } = (await (await request.get('/api/v1/revisions')).json()) as { items: { number: number; time: string }[] };
  for (const { number, time } of items) {
    const answer = await request.get(`/embed/v1/indicators/rd-intensity@r${number}.txt?lang=en`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(`Data revision ${number}, ${time.slice(0, 10)}`);
  }
});

for (const [address, status, words] of [
  ['/embed/v1/indicators/nothing', 404, 'There is no such record'],
  ['/embed/v1/projects/nothing', 404, 'There is no such record'],
  ['/embed/v1/programmes/nothing', 404, 'There is no such record'],
  ['/embed/v1/clauses/99.9', 404, 'There is no such record'],
  ['/embed/v1/clauses/4.10.1?quote=1-99999', 404, 'There is no such record'],
  ['/embed/v1/projects?module=fishing', 404, 'There is no such record'],
  ['/embed/v1/projects?programme=fishing', 404, 'There is no such record'],
  ['/embed/v1/compare?ids=rd-intensity,nothing', 404, 'There is no such record'],
  ['/embed/v1/indicators/rd-intensity@r999999', 404, 'There is no such revision'],
  ['/embed/v1/map?width=5', 400, 'width: use a whole number'],
] as const) {
  test(`${address} is answered with ${status} by a small widget and a small picture`, async ({ request }) => {
    const [path, query = ''] = address.split('?');
    for (const ending of ['', '.svg', '.html', '.txt']) {
      const answer = await request.get(`${path}${ending}?${query}&lang=en`);
      expect(answer.status()).toBe(status);
      expect((await answer.text()).replaceAll(/<[^>]+>\s*/gu, ' ')).toContain(words.split(' ').slice(0, 4).join(' '));
    }
    const picture = await request.get(`${path}.png?${query}&lang=zh-Hant`);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([status, 'image/png']);
  });
}

test('oEmbed stands for pages of the portal and for addresses of widgets, as JSON and as XML', async ({ request, baseURL }) => {
  for (const url of [
    `${baseURL}/zh-hant/innovation/indicators/rd-intensity`,
    `${baseURL}/embed/v1/indicators/rd-intensity.html?lang=zh-Hant`,
  ]) {
    const json = (await (await request.get('/embed/v1/oembed', { params: { url, maxwidth: 400 } })).json()) as Record<string, string>;
    expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 400, thumbnail_width: 1200, thumbnail_height: 630 });
    expect(json['title']).toBe('全社會研發開支佔全市生產總值的比重');
    const frame = /src="([^"]+)"/u.exec(json['html']!)![1]!.replaceAll('&amp;', '&');
    expect((await request.get(frame)).status()).toBe(200);
    expect((await request.get(json['thumbnail_url']!)).headers()['content-type']).toBe('image/png');
    const xml = await (await request.get('/embed/v1/oembed', { params: { url, format: 'xml', maxwidth: 400 } })).text();
    expect(xml).toContain('<title>全社會研發開支佔全市生產總值的比重</title>');
    expect(xml).toContain('&lt;iframe src=&quot;');
  }
});

test('pages of the portal and of widgets name their embedded form early in the head, and their picture', async ({ request, baseURL }) => {
  for (const path of [
    '/en/innovation/indicators/rd-intensity',
    '/en/plan/4.10.1',
    '/en/plan/map',
    '/embed/v1/indicators/rd-intensity.html?lang=en',
  ]) {
    const html = await (await request.get(path)).text();
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/u.exec(html)!;
    expect(link.index).toBeLessThan(500);
    expect((await request.get(link[1]!.replaceAll('&amp;', '&'))).status()).toBe(200);
    const picture = /<meta property="og:image" content="([^"]+)"/u.exec(html)![1]!.replaceAll('&amp;', '&');
    expect(picture.startsWith(baseURL!)).toBe(true);
    expect((await request.get(picture)).headers()['content-type']).toBe('image/png');
  }
});

test('nothing but reading is possible', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect((await request.fetch('/embed/v1/indicators/rd-intensity', { method })).status()).toBe(405);
  }
});
