import { timelineListSchema } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { insertObservation } from '../testing/insert-observation.ts';
import { walk } from '../testing/walk.ts';

beforeAll(async () => {
  await fillDatabase();
  await insertObservation(env.DB, { id: 'rd-2010', indicator: 'rd-intensity', year: 2010, value: 3.64 });
});

const list = async (query = '') => timelineListSchema.strict().parse(await read(`/timeline${query}`));
const ids = async (query: string) => (await list(query)).items.map(({ id }) => id);

describe('GET /timeline', () => {
  it('tells goals, values, events and acts by date, as exact as they are told', async () => {
    const { items, total, next } = await list();
    expect(items.map(({ id, date, precision }) => [id, date, precision])).toEqual([
      ['baseline-rd-intensity', '2007', 'year'],
      ['act-regulations', '2008-07-22', 'day'],
      ['event-joint-meetings-in-operation-2009', '2009', 'year'],
      ['target-rd-intensity-2010', '2010', 'year'],
      ['value-rd-2010', '2010', 'year'],
      ['act-paper', '2012', 'year'],
      ['act-regulations-amended-2013-12-25', '2013-12-25', 'day'],
      ['target-rd-intensity-2015', '2015', 'year'],
      ['target-outline-rd-2015', '2015', 'year'],
      ['target-national-key-labs-2015', '2015', 'year'],
      ['event-hetao-approved-2017', '2017-01-03', 'day'],
      ['event-hetao-opened-2025', '2025-12', 'month'],
      ['event-sustech-opened-undated', null, null],
    ]);
    expect({ total, next }).toEqual({ total: 13, next: null });
  });

  it('tells of each what it is about, the goal or value, and the sources', async () => {
    const { items } = await list('?kind=target&object=rd-intensity');
    expect(items).toMatchObject([
      { object: { kind: 'indicator', id: 'rd-intensity' }, figure: { value: 4, year: 2010 }, paper: null, sources: [{ kind: 'clause' }] },
      { figure: { value: 5.5 }, paper: null },
      { figure: { value: 4 }, paper: { id: 'outline' }, confidence: 'high', sources: [{ id: 'outline-2011' }] },
    ]);
    expect((await list('?object=sustech')).items).toMatchObject([{ sure: false, confidence: 'low', module: 'talent' }]);
  });

  it.each([
    ['?module=talent&kind=event', ['event-sustech-opened-undated']],
    ['?kind=act&year=2012', ['act-paper']],
    ['?year=2010', ['target-rd-intensity-2010', 'value-rd-2010']],
    ['?object=hetao', ['event-hetao-approved-2017', 'event-hetao-opened-2025']],
    ['?filter=date:exists:false', ['event-sustech-opened-undated']],
    ['?filter=precision:eq:month', ['event-hetao-opened-2025']],
  ])('%s filters', async (query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  it('gives all page by page, each once', async () => {
    expect((await walk('/timeline?limit=2')).ids).toEqual(await ids(''));
  });

  it.each(['kind=party', 'module=nobody', 'year=20', 'colour=red', 'cursor=!'])('refuses %s by name', async (query) => {
    const response = await ask(`/timeline?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: query.split('=')[0] }] });
  });
});

describe('GET /timeline.csv', () => {
  it('has a line for each entry, with figure and sources', async () => {
    const response = await ask('/timeline.csv?kind=target&year=2010');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="timeline-r1.csv"');
    const [header, line, end] = (await response.text()).split('\r\n');
    expect(header).toMatch(/^id,kind,what,module,clause,object_kind,object,.*date,precision,title_zh_hans,.*,revision,licence$/u);
    expect(line).toMatch(/^target-rd-intensity-2010,target,goal,innovation,2\.3\.p1,indicator,rd-intensity,.*,2010,year,.*,gte,4,,1,%/u);
    expect(line).toContain('2.3.p1「达到4%以上」');
    expect(end).toBe('');
  });
});
