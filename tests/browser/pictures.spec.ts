import { expect, test, type APIRequestContext } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';

/** Address of the picture that a page names, with its description. */
async function pictureOf(request: APIRequestContext, path: string): Promise<{ address: string; alt: string }> {
  const html = await (await request.get(path)).text();
  const content = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`, 'u').exec(html)?.[1] ?? '';
  expect([path, content('og:image:width'), content('og:image:height')]).toEqual([path, '1200', '630']);
  expect([path, content('twitter:card')]).toEqual([path, 'summary_large_image']);
  return { address: content('og:image').replaceAll('&amp;', '&'), alt: content('og:image:alt') };
}

test('every kind of page names a picture of 1200 by 630 by its full address', async ({ request, baseURL }) => {
  const pictures = new Set<string>();
  for (const kind of pageKinds) {
    const { address, alt } = await pictureOf(request, `/en${await kind.path(baseURL!)}`);
    expect(address, kind.name).toMatch(new RegExp(`^${baseURL}/embed/v1/`, 'u'));
    expect(alt, kind.name).not.toBe('');
    pictures.add(address);
  }
  expect(pictures.size).toBeGreaterThan(6);
  for (const address of pictures) {
    const answer = await request.get(address);
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([address, 200, 'image/png']);
    const bytes = await answer.body();
    // Width and height stand in the header chunk.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('a picture is in the page’s language', async ({ request }) => {
  const { address } = await pictureOf(request, '/zh-hant/talent');
  expect(new URL(address).searchParams.get('lang')).toBe('zh-Hant');
  expect(new URL(address).searchParams.get('module')).toBe('talent');
});
