import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';
import { readRoutes } from './read-routes.ts';

beforeAll(() => fillDatabase());

interface Page {
  total: number;
  items: Record<string, unknown>[];
  next: string | null;
}
const page = async (path: string) => (await read(path)) as Page;
const ids = async (path: string) => (await page(path)).items.map(({ id }) => id);
const lists = readRoutes().filter(({ kind }) => kind === 'list');

describe('fields', () => {
  it('leaves only those asked for, deeper ones too, in lists and records', async () => {
    expect(await read('/projects/hetao?fields=id,name.en,source.clause')).toEqual({
      id: 'hetao',
      name: { en: 'Hetao area' },
      source: { clause: '4.10.1' },
    });
    const { total, items } = await page('/projects?fields=id');
    expect(total).toBe(5);
    expect(items.every((item) => Object.keys(item).join() === 'id')).toBe(true);
  });

  it.each(lists.map(({ path }) => path))('%s refuses a field that its records do not have, and names those they have', async (path) => {
    const response = await ask(`${path}?fields=id,colour`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'fields', detail: expect.stringContaining('the fields are ') }] });
  });
});

describe('lang', () => {
  it.each([
    ['zh-hans', '河套地区', 'zh-Hans'],
    ['zh-hant', '河套地區', 'zh-Hant-HK'],
    ['en', 'Hetao area', 'en'],
  ])('%s makes each text a string', async (lang, name, tag) => {
    const response = await ask(`/projects/hetao?lang=${lang}`);
    expect(await response.json()).toMatchObject({ id: 'hetao', name });
    expect(response.headers.get('content-language')).toBe(tag);
    expect(response.headers.get('content-type')).toBe('application/json; profile=reduced');
  });

  it('refuses another language', async () => {
    expect((await ask('/projects?lang=fr')).status).toBe(400);
  });
});

describe('sort', () => {
  it('puts records in order by fields, texts by language, and turns with a minus', async () => {
    const plan = await ids('/organisations');
    expect(await ids('/organisations?sort=id')).toEqual([...plan].toSorted());
    expect(await ids('/organisations?sort=-id')).toEqual([...plan].toSorted().toReversed());
    expect(await ids('/organisations?sort=-plan')).toEqual([...plan].toReversed());
    expect(await ids('/organisations?sort=kind,-plan')).toEqual([...plan].toReversed());
    expect(await ids('/organisations?sort=name&lang=en')).toEqual(['hkust', 'shenzhen-university']);
  });

  it('leads through the pages without a gap', async () => {
    const all = await ids('/projects?sort=-id');
    expect((await walk('/projects?sort=-id&limit=2')).ids).toEqual(all);
  });

  it('refuses a field that is not there', async () => {
    expect(await (await ask('/facts?sort=size')).json()).toMatchObject({ status: 400, errors: [{ parameter: 'sort' }] });
  });
});

describe('filter', () => {
  it.each([
    ['id:eq:hetao', ['hetao']],
    ['id:in:hetao|hkust-base', ['hkust-base', 'hetao']],
    ['clause:starts:4.10', ['hkust-base', 'hetao']],
    ['name.en:contains:HETAO', ['hetao']],
    ['organisations.id:eq:hkust', ['hkust-base']],
    ['source.start:gte:0&filter=id:eq:hetao', ['hetao']],
    ['id:ne:hetao&filter=clause:starts:4.10', ['hkust-base']],
    ['source.start:gt:x', []],
  ])('%s', async (filter, found) => {
    expect(await ids(`/projects?filter=${filter}`)).toEqual(found);
  });

  it('knows whether there is a value', async () => {
    const all = await ids('/projects');
    const withNote = await ids('/projects?filter=note:exists:true');
    const without = await ids('/projects?filter=note:exists:false');
    expect([...withNote, ...without].toSorted()).toEqual(all.toSorted());
  });

  it('counts only what matches, and works beside the list’s own filters', async () => {
    expect(await page('/projects?module=shenzhen-hongkong&filter=id:ne:hetao')).toMatchObject({ total: 1, items: [{ id: 'hkust-base' }] });
  });

  it.each(['colour:eq:red', 'id', 'id:like:x', 'id:eq'])('%s is refused by name', async (filter) => {
    expect(await (await ask(`/projects?filter=${filter}`)).json()).toMatchObject({ status: 400, errors: [{ parameter: 'filter' }] });
  });
});

/** Every value that a list's own filter can take, from its records: asked of the tables and of the archive. */
describe('the archive filters as the list itself does', () => {
  const generic = ['revision', 'fields', 'lang', 'sort', 'filter', 'limit', 'cursor', 'offset', 'facets', 'locale'];
  const candidates = [
    'innovation',
    'talent',
    'shenzhen-hongkong',
    'plan',
    '4',
    '4.10',
    '4.10.1',
    '1.1',
    'hkust',
    'opening-up',
    'university',
    '2015',
  ];
  const revised = lists.filter(({ isLive }) => !isLive);
  const cases = revised.flatMap(({ path, query }) =>
    Object.keys(query.shape)
      .filter((name) => !generic.includes(name))
      .map((name) => [path, name] as const),
  );
  it.each(cases)('%s by %s', async (path, name) => {
    for (const value of candidates) {
      const live = await ask(`${path}?${name}=${value}`);
      if (live.status !== 200) continue;
      const archived = await ask(`${path}?${name}=${value}&revision=1`);
      expect(await archived.json(), value).toEqual(await live.json());
    }
  });
});

describe('the form', () => {
  it('is chosen by the ending, or by Accept', async () => {
    const csv = await (await ask('/projects.csv')).text();
    expect(await (await ask('/projects', { headers: { accept: 'text/csv, application/json;q=0.5' } })).text()).toBe(csv);
    const json = await ask('/projects', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(await (await ask('/projects.json')).json()).toMatchObject({ total: 5 });
  });

  it('that is not there is 406 and names those that are', async () => {
    const response = await ask('/projects', { headers: { accept: 'application/pdf' } });
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('text/csv') });
  });

  it.each(lists.map(({ path }) => path))('%s.csv has a line for each record, with revision and licence', async (path) => {
    const response = await ask(`${path}.csv`);
    expect(response.status).toBe(200);
    const [header, first] = (await response.text()).split('\r\n');
    expect(header).toMatch(/,revision,licence$/u);
    if (first !== '') expect(first).toMatch(/,1,Apache-2\.0$/u);
  });

  it('CSV comes in GB 18030 on request', async () => {
    const utf8 = await (await ask('/projects.csv')).text();
    const response = await ask('/projects.csv?charset=gb18030');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=gb18030');
    expect(`\uFEFF${new TextDecoder('gb18030').decode(await response.arrayBuffer())}`).toBe(utf8.replace(/^\uFEFF?/u, '\uFEFF'));
    expect((await ask('/projects.csv?charset=big5')).status).toBe(400);
  });
});
