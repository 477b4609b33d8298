import { changeListSchema, changeSchema } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { revisionStatements } from '../revisions/revision-statements.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';
import { changeStatements } from './change-statements.ts';

const change = { actor: 'a', department: 'talent', action: 'publish', module: 'talent', kind: 'observation', before: null } as const;
const time = new Date('2026-11-25T08:00:00Z');

beforeAll(async () => {
  await fillDatabase();
  const changes = [
    {
      ...change,
      record: 'o1',
      indicator: 'rd-intensity',
      clause: '4.1.1',
      reason: '<更正> & "why"',
      after: { value: 3.64, source: 'bulletin' },
    },
    { ...change, record: 'p1', project: 'hetao', clause: '4.10.1', department: 'shenzhen-hongkong' as const, reason: 'opened' },
  ];
  await env.DB.batch(revisionStatements(env.DB, { time, reason: 'why', changes }));
  await env.DB.batch(
    changeStatements(env.DB, [{ ...change, record: 'secret', action: 'propose', reason: 'draft' }], { time, published: false }),
  );
});

const records = async (query: string) => changeListSchema.parse(await read(`/changes${query}`)).items.map(({ record }) => record);

describe('GET /changes', () => {
  it('tells what was published, newest first, and nothing of drafts', async () => {
    const { total, items } = changeListSchema.parse(await read('/changes'));
    expect(total).toBe(3);
    expect(items.map(({ record, revision }) => [record, revision]).slice(0, 2)).toEqual([
      ['p1', 2],
      ['o1', 2],
    ]);
    expect(items[1]).toMatchObject({ before: null, after: { value: 3.64, source: 'bulletin' }, time: '2026-11-25T08:00:00.000Z' });
    expect(items[2]).toMatchObject({ action: 'import', revision: 1, department: null });
  });

  it.each([
    ['?department=shenzhen-hongkong', ['p1']],
    ['?clause=4.1', ['o1']],
    ['?indicator=rd-intensity', ['o1']],
    ['?project=hetao', ['p1']],
    ['?module=talent', ['p1', 'o1']],
    ['?kind=observation&module=talent', ['p1', 'o1']],
    ['?kind=event', []],
    ['?since=1', ['p1', 'o1']],
    ['?since=1&until=2', ['p1', 'o1']],
    ['?since=1&until=2026-11-25T07:59:59Z', []],
    ['?since=2', []],
    ['?since=2026-11-25T07:59:59Z', ['p1', 'o1']],
    ['?since=2026-11-25T16:00:00%2B08:00', []],
  ])('%s filters', async (query, found) => {
    expect(await records(query)).toEqual(found);
  });

  it.each([
    ['module:shenzhen-hongkong', []],
    ['module:talent', ['p1', 'o1']],
    ['clause:4', ['p1', 'o1']],
    ['clause:4.1', ['o1']],
    ['indicator:rd-intensity', ['o1']],
    ['project:hetao', ['p1']],
    ['source:bulletin', ['o1']],
    ['organisation:nobody', []],
  ])('about=%s finds what concerns it, and the import, which concerns everything', async (about, found) => {
    expect((await records(`?about=${about}`)).slice(0, -1)).toEqual(found);
    expect(changeListSchema.parse(await read(`/changes?about=${about}`)).items.at(-1)).toMatchObject({ action: 'import', kind: 'plan' });
  });

  it('gives of each change what its schema says and nothing more', async () => {
    const { items } = (await read('/changes')) as { items: object[] };
    for (const item of items) expect(Object.keys(item).toSorted()).toEqual(Object.keys(changeSchema.shape).toSorted());
  });

  it('leads through the log page by page', async () => {
    expect((await walk('/changes?limit=1')).ids).toHaveLength(3);
  });

  it.each(['since=yesterday', 'until=now', 'module=nobody', 'kind=A', 'about=rd-intensity', 'about=act:x', 'colour=red'])(
    '%s is refused by name',
    async (query) => {
      expect(await (await ask(`/changes?${query}`)).json()).toMatchObject({ status: 400, errors: [{ parameter: query.split('=')[0] }] });
    },
  );
});

describe('the feeds', () => {
  it('Atom has an entry for each change, escaped, that leads to the record at that revision', async () => {
    const response = await ask('/changes.atom?since=1');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const atom = await response.text();
    expect(atom.match(/<entry>/gu)).toHaveLength(2);
    expect(atom).toContain('http://portal.test/api/v1/indicators/rd-intensity?revision=2');
    expect(atom).not.toContain('<更正>');
    // Another filter is another feed.
    expect(atom).toContain('<link rel="self" href="http://portal.test/api/v1/changes.atom?since=1"/>');
    expect(atom).toContain('<id>http://portal.test/api/v1/changes?since=1</id>');
  });

  it('JSON Feed has the same', async () => {
    const feed = (await read('/changes.json?project=hetao')) as { version: string; items: { url: string }[] };
    expect(feed.version).toContain('jsonfeed.org/version/1');
    expect(feed.items).toMatchObject([{ url: 'http://portal.test/api/v1/projects/hetao?revision=2' }]);
  });
});
