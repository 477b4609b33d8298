import { seriesListSchema } from '@policy/api';
import type { ObservationRecord } from '@policy/plan';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { text } from '../testing/small-clauses.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { walk } from '../testing/walk.ts';

const observation = (id: string, series: string, year: number): ObservationRecord => ({
  ...{ id, series, year, variant: null, definition: 'same', value: 9511, comparator: 'eq', unit: text('元', 'yuan'), scale: 100_000_000 },
  ...{ printed: '9511亿元', revised: null, note: null, confidence: 'high', source: 'outline-2011', yearFrom: 'quote' },
});

beforeAll(() =>
  fillDatabase({
    ...smallPlan(),
    series: [
      { id: 'rd-intensity', kind: 'indicator', name: null, variants: [] },
      { id: 'gdp', kind: 'series', name: text('生产总值', 'GDP', '生產總值'), variants: [] },
      { id: 'population', kind: 'series', name: text('人口', 'Population'), variants: [] },
    ],
    observations: [
      observation('gdp-2010', 'gdp', 2010),
      observation('gdp-2007', 'gdp', 2007),
      observation('rd-2010', 'rd-intensity', 2010),
    ],
  }),
);

describe('GET /series', () => {
  it('gives what is counted besides the indicators, its values by year with their source', async () => {
    const { items } = seriesListSchema.strict().parse(await read('/series'));
    expect(items.map(({ id, values }) => [id, values.map((value) => value.id)])).toEqual([
      ['gdp', ['gdp-2007', 'gdp-2010']],
      ['population', []],
    ]);
    expect(items[0]?.values[0]).toMatchObject({ value: 9511, year: 2007, derived: false, inputs: [], source: { id: 'outline-2011' } });
  });

  it('comes page by page and as a file', async () => {
    expect((await walk('/series?limit=1')).ids).toEqual(['gdp', 'population']);
    expect((await (await ask('/series.csv')).text()).trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('a fact of a source leads to it: neither indicator, project nor clause', async () => {
    expect(await read('/sources/outline-2011')).toMatchObject({
      facts: expect.arrayContaining([
        expect.objectContaining({
          kind: 'observation',
          id: 'gdp-2010',
          indicator: null,
          name: { en: 'GDP', zhHans: '生产总值', zhHant: '生產總值' },
        }),
      ]),
    });
  });
});
