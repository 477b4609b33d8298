import { indicatorListSchema, indicatorSchema } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { insertObservation } from '../testing/insert-observation.ts';
import { walk } from '../testing/walk.ts';

beforeAll(async () => {
  await fillDatabase();
  await insertObservation(env.DB, { id: 'rd-2010', indicator: 'rd-intensity', year: 2010, value: 3.64 });
  await insertObservation(env.DB, { id: 'rd-2010-press', indicator: 'rd-intensity', year: 2010, value: 4.1, level: 'press' });
});

describe('GET /indicators', () => {
  it('gives every indicator in the published shape', async () => {
    const list = indicatorListSchema.strict().parse(await read('/indicators'));
    expect(list.items.map(({ id, status }) => [id, status])).toEqual([
      ['rd-intensity', 'no-data'],
      ['national-key-labs', 'no-data'],
      ['st-spending-gdp-share', 'not-assessable'],
    ]);
  });

  it.each([
    ['module=innovation', 3],
    ['module=talent', 0],
    ['clause=2.3', 2],
    ['clause=5.3.1', 1],
  ])('%s filters', async (query, total) => {
    expect(await read(`/indicators?${query}`)).toMatchObject({ total });
  });

  it('gives all page by page', async () => {
    expect((await walk('/indicators?limit=1')).ids).toEqual(['rd-intensity', 'national-key-labs', 'st-spending-gdp-share']);
  });
});

describe('GET /indicators/{id}', () => {
  it('gives baseline, targets, observations and traps, each value with its source', async () => {
    const indicator = indicatorSchema.strict().parse(await read('/indicators/rd-intensity'));
    expect(indicator).toMatchObject({
      baseline: { value: 3.3, year: 2007, printed: '3.3%', source: { kind: 'clause', clause: '1.1.p1' } },
      targets: [
        { year: 2010, comparator: 'gte', value: 4, source: { clause: '2.3.p1', quote: '达到4%以上' } },
        { year: 2015, comparator: 'gte', value: 5.5 },
      ],
      observations: [
        { id: 'rd-2010', source: { kind: 'publication', level: 'official-statistics' } },
        { id: 'rd-2010-press', source: { level: 'press' } },
      ],
      traps: [{ id: 'rd-other-document', kind: 'other-document' }],
    });
  });

  it('says how each target came out, by which rule and from which inputs', async () => {
    const indicator = indicatorSchema.parse(await read('/indicators/rd-intensity'));
    expect(indicator.rule).toBe('status@2');
    expect(indicator.targets[0]).toMatchObject({
      status: 'missed',
      reasons: ['falls-short', 'sources-disagree'],
      inputs: { observation: 'rd-2010', others: ['rd-2010-press'] },
    });
    expect(indicator.targets[1]).toMatchObject({ status: 'no-data', reasons: ['only-earlier-observations'] });
  });

  it('gives both ends of a range, and null where there is no baseline', async () => {
    const indicator = indicatorSchema.parse(await read('/indicators/national-key-labs'));
    expect(indicator).toMatchObject({ baseline: null, targets: [{ comparator: 'range', value: 9, upper: 10 }] });
  });

  it('gives a relation that sets no number as not assessable', async () => {
    const indicator = indicatorSchema.parse(await read('/indicators/st-spending-gdp-share'));
    expect(indicator).toMatchObject({
      targets: [],
      relation: { kind: 'rising', than: null },
      status: 'not-assessable',
      reasons: ['relation-without-number'],
    });
  });

  it('is 404 for an unknown id', async () => {
    expect((await ask('/indicators/nothing')).status).toBe(404);
  });
});
