import {
  actListSchema,
  fundListSchema,
  implementationListSchema,
  namedDepartmentListSchema,
  sourceDetailSchema,
  sourceListSchema,
} from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

const all = ['lead-for-universities', 'regulations-2008', 'paper-2012', 'fund-2009'];
const linesOf = async (path: string) => (await (await ask(path)).text()).trimEnd().split('\r\n');

describe('GET /implementation', () => {
  it('gives every record in the published shape, with departments, projects, amount and source', async () => {
    const list = implementationListSchema.strict().parse(await read('/implementation'));
    expect(list.items.map(({ id }) => id)).toEqual(all);
    expect(list.items[0]).toMatchObject({ departments: [{ id: 'education', printed: '市教育局' }], amount: null });
    expect(list.items[3]).toMatchObject({
      projects: [{ id: 'hetao' }],
      amount: { value: 5, scale: 100_000_000, unit: { zhHans: '元/年' } },
    });
  });

  it.each([
    ['kind=fund', [all[3]]],
    ['clause=4.1', [all[0], all[1]]],
    ['project=hetao', [all[3]]],
    ['department=education', [all[0]]],
    ['department=hkust', [all[2]]],
    ['department=nowhere', []],
  ])('%s filters', async (query, ids) => {
    const list = implementationListSchema.parse(await read(`/implementation?${query}`));
    expect(list.items.map(({ id }) => id)).toEqual(ids);
    expect(list.total).toBe(ids.length);
  });

  it('is a file too', async () => {
    expect(await linesOf('/implementation.csv?kind=fund')).toHaveLength(2);
  });
});

describe('GET /named-departments', () => {
  it('tells the part of each in each clause', async () => {
    const { items } = namedDepartmentListSchema.strict().parse(await read('/named-departments'));
    expect(items).toMatchObject([
      { id: 'education', tasks: [{ clause: '4.1.1', role: 'lead', records: ['lead-for-universities'] }] },
      { id: 'hkust', organisation: 'hkust', tasks: [{ clause: '4.10.1', role: 'named', records: ['paper-2012'] }] },
    ]);
  });
});

describe('GET /acts', () => {
  it('tells what an act followed from, what it led to and what amended it', async () => {
    const { items } = actListSchema.strict().parse(await read('/acts'));
    expect(items).toMatchObject([
      { id: 'regulations', ledTo: [{ id: 'paper' }], amendments: [{ date: '2013-12-25' }], records: [{ id: 'regulations-2008' }] },
      { id: 'paper', followsFrom: [{ plan: true }, { act: { id: 'regulations' } }] },
    ]);
  });

  it.each([
    ['kind=policy-paper', ['paper']],
    ['clause=4.1', ['regulations']],
    ['sort=number', ['regulations', 'paper']],
    ['sort=kind', ['regulations', 'paper']],
    ['sort=-date', ['paper', 'regulations']],
  ])('%s', async (query, ids) => {
    expect(actListSchema.parse(await read(`/acts?${query}`)).items.map(({ id }) => id)).toEqual(ids);
  });

  it('comes page by page and as a file', async () => {
    expect((await walk('/acts?limit=1')).ids).toEqual(['regulations', 'paper']);
    expect(await linesOf('/acts.csv?kind=regulation')).toHaveLength(2);
  });
});

describe('GET /funds', () => {
  it.each(['kind', 'plan'])('gives every fund with its amounts, sorted by %s', async (sort) => {
    const { items } = fundListSchema.strict().parse(await read(`/funds?sort=${sort}`));
    expect(items).toMatchObject([{ id: 'fund', amounts: [{ value: 5, from: 2009, to: 2015, source: { id: 'outline-2011' } }] }]);
  });

  it('is a file', async () => {
    expect(await linesOf('/funds.csv')).toHaveLength(2);
  });
});

describe('GET /sources', () => {
  it('counts the facts of each, and those that are weak and have no other source', async () => {
    const { items } = sourceListSchema.strict().parse(await read('/sources?filter=weakOnly:gt:0&sort=-weakOnly'));
    expect(items).toMatchObject([{ id: 'outline-2011', weakOnly: 2 }]);
    const source = sourceDetailSchema.strict().parse(await read('/sources/outline-2011'));
    expect(source.supports).toBe(source.facts.length);
    expect(source.facts.filter(({ weakOnly }) => weakOnly).map(({ id }) => id)).toEqual(['paper-2012', 'sustech-opened-undated']);
    expect(source.facts.find(({ id }) => id === 'hetao-opened-2025')).toMatchObject({ kind: 'event', project: { id: 'hetao' } });
  });

  it.each(['-supports', 'published', 'level', 'id'])('sorts by %s and pages', async (sort) => {
    expect((await walk(`/sources?sort=${sort}&limit=1`)).ids).toEqual(['outline-2011']);
  });
});
