import { expect, test } from 'vitest';
import { readProjectFilter, writeProjectFilter } from './project-filter.ts';

test('a filter survives its address', () => {
  const filter = { programme: 'basic-capacity', kind: 'university', page: 2 };
  expect(writeProjectFilter(filter)).toBe('?programme=basic-capacity&kind=university&page=2');
  expect(readProjectFilter(new URLSearchParams(writeProjectFilter(filter)))).toEqual(filter);
});

test('no filter has no query', () => {
  expect(writeProjectFilter({ programme: '', kind: '', page: 1 })).toBe('');
});

test.each(['0', '-1', '1.5', 'x', '1e400', ''])('page %s is the first', (page) => {
  expect(readProjectFilter(new URLSearchParams({ page })).page).toBe(1);
});
