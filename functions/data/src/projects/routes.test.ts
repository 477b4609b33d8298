import { projectDetailSchema, projectListSchema } from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

describe('GET /projects', () => {
  it('gives every project in the order of the plan, in the published shape', async () => {
    const list = projectListSchema.strict().parse(await read('/projects'));
    expect(list.total).toBe(5);
    expect(list.items.map(({ id }) => id)).toEqual(['shenzhen-university', 'sustech', 'hkust-base', 'hetao', 'key-labs']);
    expect(list.next).toBeNull();
  });

  it.each([
    ['module=talent', ['shenzhen-university', 'sustech']],
    ['programme=opening-up', ['hkust-base', 'hetao']],
    ['clause=4.1.1', ['shenzhen-university', 'sustech']],
    ['clause=4.1', ['shenzhen-university', 'sustech']],
    ['clause=4', ['shenzhen-university', 'sustech', 'hkust-base', 'hetao']],
    ['kind=platform', ['hkust-base', 'hetao', 'key-labs']],
    ['organisation=hkust', ['hkust-base']],
    ['countsToward=national-key-labs', ['key-labs']],
    ['module=shenzhen-hongkong&organisation=shenzhen-university', []],
    ['programme=unknown', []],
    ['status=in-operation', ['hetao']],
    ['status=not-yet-sourced&module=talent', ['shenzhen-university', 'sustech']],
  ])('%s filters', async (query, ids) => {
    const list = projectListSchema.parse(await read(`/projects?${query}`));
    expect(list.items.map(({ id }) => id)).toEqual(ids);
    expect(list.total).toBe(ids.length);
  });

  it.each([1, 2, 3, 5])('pages of %d give every project once, and the total each time', async (limit) => {
    const { pages, ids, totals } = await walk(`/projects?limit=${limit}`);
    expect(ids).toEqual(['shenzhen-university', 'sustech', 'hkust-base', 'hetao', 'key-labs']);
    expect(pages).toBe(Math.ceil(5 / limit));
    expect(new Set(totals)).toEqual(new Set([5]));
  });

  it('the next page keeps the filters', async () => {
    const list = projectListSchema.parse(await read('/projects?clause=4&limit=1'));
    expect(list.next).toMatch(/^\/api\/v1\/projects\?clause=4&limit=1&cursor=[\w-]+$/u);
    expect((await walk('/projects?clause=4&limit=1')).ids).toHaveLength(4);
  });
});

describe('GET /projects in another order', () => {
  const idsOf = async (query: string) => projectListSchema.parse(await read(`/projects?${query}`)).items.map(({ id }) => id);

  it.each([
    ['sort=name&locale=en', ['hetao', 'hkust-base', 'shenzhen-university', 'sustech', 'key-labs']],
    ['sort=name', ['key-labs', 'hetao', 'sustech', 'shenzhen-university', 'hkust-base']],
    ['sort=kind', ['shenzhen-university', 'sustech', 'hkust-base', 'hetao', 'key-labs']],
    ['sort=module', ['key-labs', 'shenzhen-university', 'sustech', 'hkust-base', 'hetao']],
    ['sort=module&clause=4.1', ['shenzhen-university', 'sustech']],
  ])('%s', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  it.each(['plan', 'name', 'kind', 'module'])('pages by %s give every project once', async (sort) => {
    const whole = await idsOf(`sort=${sort}`);
    for (const limit of [1, 2, 3]) {
      const { ids, totals } = await walk(`/projects?sort=${sort}&limit=${limit}`);
      expect(ids).toEqual(whole);
      expect(new Set(totals)).toEqual(new Set([5]));
    }
  });

  it.each(['plan', 'name'])('numbered pages by %s are cut where the walked ones are', async (sort) => {
    const whole = await idsOf(`sort=${sort}`);
    expect(await idsOf(`sort=${sort}&limit=2&offset=2`)).toEqual(whole.slice(2, 4));
    expect((await walk(`/projects?sort=${sort}&limit=2&offset=1`)).ids).toEqual(whole.slice(1));
    expect(projectListSchema.parse(await read(`/projects?sort=${sort}&offset=100`))).toEqual({ total: 5, items: [], next: null });
  });

  it('go on where the project of the cursor was, when an import has removed it', async () => {
    const cursor = btoa('1~removed').replaceAll('=', '');
    expect(await idsOf(`sort=name&cursor=${cursor}`)).toEqual((await idsOf('sort=name')).slice(1));
  });
});

describe('GET /projects with facets', () => {
  it('counts the values of each filter under the other filters', async () => {
    const { facets } = projectListSchema.strict().parse(await read('/projects?kind=platform&module=shenzhen-hongkong&facets=true'));
    expect(facets).toEqual({
      module: [
        { value: 'shenzhen-hongkong', count: 2 },
        { value: 'innovation', count: 1 },
      ],
      programme: [{ value: 'opening-up', count: 2 }],
      kind: [{ value: 'platform', count: 2 }],
      status: [
        { value: 'in-operation', count: 1 },
        { value: 'not-yet-sourced', count: 1 },
      ],
      clause: [{ value: '4.10.1', count: 2 }],
      organisation: [{ value: 'hkust', count: 1, name: expect.objectContaining({ en: 'Hong Kong University of Science and Technology' }) }],
    });
  });

  it('leaves them out where nobody asks', async () => {
    expect(await read('/projects')).not.toHaveProperty('facets');
  });
});

describe('GET /projects.csv', () => {
  const linesOf = async (path: string) => (await (await ask(path)).text()).trimEnd().split('\r\n');

  it('is a file of all matching projects with names, quote and source', async () => {
    const response = await ask('/projects.csv?module=shenzhen-hongkong&sort=name&locale=en');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="projects-r1.csv"');
    const [mark] = new Uint8Array(await response.clone().arrayBuffer());
    expect(mark).toBe(0xef);
    const [header, first, second, ...rest] = (await response.text()).trimEnd().split('\r\n');
    expect(header).toMatch(/^id,name_zh_hans,name_zh_hant,name_en,.*,clause,quote,.*,edition_sha256,revision,licence$/u);
    expect(first).toMatch(/^hetao,河套地区,河套地區,Hetao area,.*,4\.10\.1,开发河套地区,.*,深府〔2008〕201号,.*,1,Apache-2\.0$/u);
    expect(second).toMatch(/^hkust-base,.*,hkust,香港科技大学,/u);
    expect(rest).toEqual([]);
  });

  it('is never cut into pages', async () => {
    expect(await linesOf('/projects.csv')).toHaveLength(1 + 5);
    expect((await ask('/projects.csv?limit=2')).status).toBe(400);
  });

  it('without any match is a header alone', async () => {
    expect(await linesOf('/projects.csv?kind=fund')).toHaveLength(1);
  });
});

describe('GET /projects/{id}', () => {
  it('gives one project with its organisations and the place of its quote', async () => {
    const project = projectDetailSchema.strict().parse(await read('/projects/hkust-base'));
    expect(project).toMatchObject({
      programme: 'opening-up',
      organisations: [{ id: 'hkust', name: { en: 'Hong Kong University of Science and Technology' } }],
      source: { kind: 'clause', clause: '4.10.1', quote: '支持香港科技大学建设深圳产学研基地', start: 6, end: 23 },
    });
  });

  it('says what became of it by the rule, from its events by date, and what it is called today', async () => {
    const project = projectDetailSchema.parse(await read('/projects/hetao'));
    expect(project.life).toEqual({
      status: 'in-operation',
      reasons: ['opened'],
      rule: 'life@1',
      decidedBy: 'hetao-opened-2025',
      date: '2025-12',
    });
    expect(project.knownAs).toMatchObject([{ name: { zhHans: '港深创新及科技园' }, sure: true, event: 'hetao-opened-2025' }]);
    expect(project.events.map(({ id }) => id)).toEqual(['hetao-approved-2017', 'hetao-opened-2025']);
  });

  it('takes no event whose identity is in doubt for what became of it', async () => {
    const { life, knownAs } = projectDetailSchema.parse(await read('/projects/sustech'));
    expect(life).toMatchObject({ status: 'not-yet-sourced', reasons: ['identity-doubtful'], decidedBy: null });
    expect(knownAs).toMatchObject([{ sure: false }]);
    expect((await read('/projects/shenzhen-university')) as object).toMatchObject({ life: { reasons: ['no-event'] }, events: [] });
  });

  it('is 404 for an unknown id', async () => {
    const response = await ask('/projects/nowhere');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringContaining('nowhere') });
  });
});
