import { expect, test } from '@playwright/test';

interface Distribution {
  'dcat:downloadURL': { '@id': string };
  'dcat:byteSize'?: { '@value': string };
}

interface Dataset {
  '@id': string;
  'dct:title': { '@language': string; '@value': string }[];
  'dct:license': { '@id': string };
  'dcat:distribution': Distribution[];
  'dcat:version'?: string;
}

interface Catalog extends Omit<Dataset, 'dcat:distribution'> {
  'dcat:dataset': Dataset[];
}

test('the catalogue names every list and every revision, in three languages, with files that are there and weigh what it says', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const answer = await request.get('/catalog.jsonld');
  expect(answer.headers()['content-type']).toBe('application/ld+json');
  const catalog = (await answer.json()) as Catalog;
  const ids = catalog['dcat:dataset'].map((dataset) => dataset['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  for (const list of ['/indicators', '/results', '/projects', '/events', '/plan/clauses', '/timeline']) {
    expect(
      ids.some((id) => id.endsWith(`/api/v1${list}`)),
      list,
    ).toBe(true);
  }
  const { items } = (await (await request.get('/api/v1/revisions')).json()) as { items: { number: number }[] };
  for (const { number } of items)
    expect(
      ids.some((id) => id.includes(`/export/r${number}.zip`)),
      `revision ${number}`,
    ).toBe(true);

  for (const dataset of [catalog, ...catalog['dcat:dataset']]) {
    expect(dataset['dct:title'].map((title) => title['@language'])).toEqual(['zh-Hans', 'zh-Hant', 'en']);
    expect(dataset['dct:license']['@id']).toBe('https://spdx.org/licenses/Apache-2.0');
  }
  for (const file of catalog['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'])) {
    const address = file['dcat:downloadURL']['@id'];
    const download = await request.get(address);
    expect(download.status(), address).toBe(200);
    const size = file['dcat:byteSize']?.['@value'];
    if (size !== undefined) expect((await download.body()).byteLength, address).toBe(Number(size));
  }
});

test('a catalogue has no publisher where the configuration names none', async ({ request }) => {
  const catalog = (await (await request.get('/catalog.jsonld')).json()) as object;
  expect(catalog).not.toHaveProperty(['dct:publisher']);
});

for (const [path, list] of [
  ['/projects', '/projects'],
  ['/indicators', '/indicators'],
  ['/results', '/results'],
] as const) {
  test(`the page ${path} tells search engines of its dataset`, async ({ page, request }) => {
    await page.goto(`/zh-hant${path}`);
    const marked = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(marked!) as { '@type': string; url: string; distribution: { contentUrl: string }[] };
    expect(dataset).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', url: `/zh-hant${path}` });
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual([`/api/v1${list}`, `/api/v1${list}.csv`]);
    for (const { contentUrl } of dataset.distribution) expect((await request.get(contentUrl)).status()).toBe(200);
  });
}

test('llms.txt leads to what is there', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});
