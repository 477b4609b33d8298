import { projectListSchema, projectSchema } from '@policy/api';
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
    ['module=shenzhen-hongkong&organisation=shenzhen-university', []],
    ['programme=unknown', []],
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

describe('GET /projects/{id}', () => {
  it('gives one project with its organisations and the place of its quote', async () => {
    const project = projectSchema.strict().parse(await read('/projects/hkust-base'));
    expect(project).toMatchObject({
      programme: 'opening-up',
      organisations: [{ id: 'hkust', name: { en: 'Hong Kong University of Science and Technology' } }],
      source: { kind: 'clause', clause: '4.10.1', quote: '支持香港科技大学建设深圳产学研基地', start: 6, end: 23 },
    });
  });

  it('is 404 for an unknown id', async () => {
    const response = await ask('/projects/nowhere');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringContaining('nowhere') });
  });
});
