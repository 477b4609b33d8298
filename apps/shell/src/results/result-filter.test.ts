import type { Result } from '@policy/api';
import { expect, test } from 'vitest';
import { countValues, readResultFilter, selectResults, writeResultFilter } from './result-filter.ts';

const result = (id: string, more: Partial<Result>): Result =>
  ({ id, module: 'innovation', year: 2015, status: 'no-data', goalOf: 'plan', ...more }) as Result;
const results = [
  result('a', { year: 2010, status: 'missed' }),
  result('b', {}),
  result('c', { goalOf: 'outline', status: 'achieved' }),
  result('d', { module: 'industry' }),
];
const find = (query: string) => selectResults(results, readResultFilter(new URLSearchParams(query))).map(({ id }) => id);

test.each([
  ['', ['a', 'b', 'c', 'd']],
  ['module=industry', ['d']],
  ['year=2015', ['b', 'c', 'd']],
  ['status=no-data&goalOf=plan', ['b', 'd']],
  ['goalOf=outline&year=2010', []],
  ['module=circus', []],
])('“%s” narrows', (query, ids) => {
  expect(find(query)).toEqual(ids);
});

test('each value is counted once, in the order of the results', () => {
  expect(countValues(results, 'year')).toEqual([
    ['2010', 1],
    ['2015', 3],
  ]);
});

test('the address of the data has the same filters', () => {
  expect(writeResultFilter(readResultFilter(new URLSearchParams('status=missed&colour=red')))).toBe('?status=missed');
  expect(writeResultFilter(readResultFilter(new URLSearchParams()))).toBe('');
});
