import { expect, test } from 'vitest';
import { clauseKey, last, readSort, registerPath, sortBy } from './sort-choice.ts';

test('an order that there is not is the usual one', () => {
  expect(readSort(new URLSearchParams('sort=kind'), ['date', 'kind'])).toBe('kind');
  expect(readSort(new URLSearchParams('sort=size'), ['date', 'kind'])).toBe('date');
});

test('the usual state has the plain address', () => {
  expect(registerPath('/acts', { kind: '', sort: '' })).toBe('/acts');
  expect(registerPath('/acts', { kind: 'regulation', sort: 'clause' })).toBe('/acts?kind=regulation&sort=clause');
});

test('clauses sort as the plan has them, and what has none goes last', () => {
  expect(sortBy(['4.10.1', '4.2', null, '1.1.p2'], clauseKey)).toEqual(['1.1.p2', '4.2', '4.10.1', null]);
  expect(clauseKey('')).toBe(last);
});
