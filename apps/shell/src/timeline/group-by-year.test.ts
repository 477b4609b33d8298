import type { TimelineEntry } from '@policy/api';
import { expect, test } from 'vitest';
import { groupByYear } from './group-by-year.ts';
import { readTimelineFilter, selectEntries, writeTimelineFilter } from './timeline-filter.ts';

const entry = (id: string, date: string | null, more: Partial<TimelineEntry> = {}) =>
  ({ id, date, module: 'talent', kind: 'event', ...more }) as TimelineEntry;

test('entries stand below their year however exact their date is, those without one apart', () => {
  const { years, undated } = groupByYear([entry('a', '2010'), entry('b', '2010-04-30'), entry('c', '2012-01'), entry('d', null)]);
  expect(years.map(({ year, entries }) => [year, entries.map(({ id }) => id)])).toEqual([
    ['2010', ['a', 'b']],
    ['2012', ['c']],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['d']);
});

test.each([
  ['', ['a', 'b', 'c']],
  ['kind=act', ['b']],
  ['module=talent&kind=event', ['a']],
  ['module=nobody', []],
])('“%s” narrows, and stands in the address of the files', (query, ids) => {
  const filter = readTimelineFilter(new URLSearchParams(query));
  const all = [entry('a', '2010'), entry('b', '2010', { kind: 'act' }), entry('c', '2010', { module: 'plan' })];
  expect(selectEntries(all, filter).map(({ id }) => id)).toEqual(ids);
  expect(writeTimelineFilter(filter)).toBe(query === '' ? '' : `?${query}`);
});
