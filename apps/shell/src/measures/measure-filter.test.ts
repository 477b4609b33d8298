import type { Measure, Owner } from '@policy/api';
import { expect, test } from 'vitest';
import { groupMeasures, readMeasureFilter } from './measure-filter.ts';

const measure = (id: string, module: Owner, programme: string | null): Measure => ({
  id,
  module,
  programme,
  clause: '4.1.1',
  quote: '建',
  name: { zhHans: id, zhHant: id, en: id },
  organisations: [],
  source: { kind: 'clause', clause: '4.1.1', quote: '建', start: 0, end: 1 },
});
const measures = [
  measure('a', 'plan', null),
  measure('b', 'talent', 'basic-capacity'),
  measure('c', 'innovation', 'basic-capacity'),
  measure('d', 'talent', null),
];
const find = (query: string) =>
  groupMeasures(measures, readMeasureFilter(new URLSearchParams(query))).map((group) => [
    group.module,
    ...group.measures.map(({ id }) => id),
  ]);

test('without a filter all are there, the whole plan’s last', () => {
  expect(find('')).toEqual([
    ['innovation', 'c'],
    ['talent', 'b', 'd'],
    ['plan', 'a'],
  ]);
});

test.each([
  ['module=talent', [['talent', 'b', 'd']]],
  ['module=talent&programme=basic-capacity', [['talent', 'b']]],
  ['module=circus', []],
])('%s narrows', (query, groups) => {
  expect(find(query)).toEqual(groups);
});
