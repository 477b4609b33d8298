import { eventListSchema } from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

const all = ['hetao-approved-2017', 'hetao-opened-2025', 'sustech-opened-undated', 'joint-meetings-in-operation-2009'];

describe('GET /events', () => {
  it('gives every event in the published shape, with its project and its source', async () => {
    const list = eventListSchema.strict().parse(await read('/events'));
    expect(list.items.map(({ id }) => id)).toEqual(all);
    expect(list.items[1]).toMatchObject({
      project: { id: 'hetao', module: 'shenzhen-hongkong', name: { en: 'Hetao area' } },
      kind: 'opened',
      date: '2025-12',
      knownAs: { en: 'Hong Kong-Shenzhen Innovation and Technology Park' },
      source: { kind: 'publication', id: 'outline-2011', level: 'press' },
    });
    expect(list.items[3]).toMatchObject({ project: null, module: 'shenzhen-hongkong', clause: '4.10.1' });
  });

  it.each([
    ['project=hetao', all.slice(0, 2)],
    ['module=talent', [all[2]]],
    ['clause=4.10', [all[0], all[1], all[3]]],
    ['kind=opened', [all[1], all[2]]],
    ['kind=opened&sure=true', [all[1]]],
    ['sure=false', [all[2]]],
    ['year=2017', [all[0]]],
    ['year=2017&project=sustech', []],
  ])('%s filters', async (query, ids) => {
    const list = eventListSchema.parse(await read(`/events?${query}`));
    expect(list.items.map(({ id }) => id)).toEqual(ids);
    expect(list.total).toBe(ids.length);
  });

  it('gives all page by page', async () => {
    expect((await walk('/events?limit=1')).ids).toEqual(all);
  });

  it.each(['kind=exploded', 'year=17', 'sure=perhaps', 'colour=red'])('%s is refused by name', async (query) => {
    const response = await ask(`/events?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: query.split('=')[0] }] });
  });
});

describe('GET /events.csv', () => {
  it('is a file of all matching events with statement and source', async () => {
    const response = await ask('/events.csv?project=hetao');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="events-r1.csv"');
    const [header, , second, ...rest] = (await response.text()).trimEnd().split('\r\n');
    expect(header).toMatch(
      /^id,project,project_name_zh_hans,.*,statement_en,identity_sure,.*,source_level,source_address,revision,licence$/u,
    );
    expect(second).toMatch(/^hetao-opened-2025,hetao,河套地区,.*,opened,2025-12,quote,.*,outline-2011,.*,press,,1,Apache-2\.0$/u);
    expect(rest).toEqual([]);
  });
});
