import { organisationDetailSchema, organisationListSchema } from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

describe('GET /organisations', () => {
  it('gives every organisation with its mentions in the published shape', async () => {
    const list = organisationListSchema.strict().parse(await read('/organisations'));
    expect(list.items).toMatchObject([
      {
        id: 'shenzhen-university',
        nameFrom: { url: 'https://www.example.edu/', official: true },
        mentions: [{ clause: '4.1.1', quote: '深圳大学' }],
      },
      { id: 'hkust', aliases: ['港科大'], mentions: [{ clause: '4.10.1' }] },
    ]);
  });

  it.each([
    ['kind=university', ['shenzhen-university', 'hkust']],
    ['kind=company', []],
    ['clause=4.10', ['hkust']],
  ])('%s filters', async (query, ids) => {
    const list = organisationListSchema.parse(await read(`/organisations?${query}`));
    expect(list.items.map(({ id }) => id)).toEqual(ids);
    expect(list.total).toBe(ids.length);
  });

  it('gives all page by page', async () => {
    expect((await walk('/organisations?limit=1')).ids).toEqual(['shenzhen-university', 'hkust']);
  });
});

describe('GET /organisations/{id}', () => {
  it('gives mentions, projects and measures', async () => {
    const organisation = organisationDetailSchema.strict().parse(await read('/organisations/hkust'));
    expect(organisation).toMatchObject({
      mentions: [{ quote: '香港科技大学' }],
      projects: [{ id: 'hkust-base', module: 'shenzhen-hongkong', clause: '4.10.1' }],
      measures: [{ id: '4.10.1-m1' }],
    });
  });

  it('is 404 for an unknown id', async () => {
    expect((await ask('/organisations/nobody')).status).toBe(404);
  });
});
