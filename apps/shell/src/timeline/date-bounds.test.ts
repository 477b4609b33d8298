import { expect, test } from 'vitest';
import { endOf, startOf } from './date-bounds.ts';

test.each([
  ['2010', '2010-01-01', '2011-01-01'],
  ['2010-12', '2010-12-01', '2011-01-01'],
  ['2012-02-29', '2012-02-29', '2012-03-01'],
])('%s may be any time from %s until before %s', (date, start, end) => {
  expect([startOf(date), endOf(date)].map((time) => time.toISOString().slice(0, 10))).toEqual([start, end]);
});
