import { expect, it } from 'vitest';
import { dayInShenzhen, daysBetween } from './days.ts';

it('a day begins when it does in Shenzhen', () => {
  expect(dayInShenzhen(new Date('2026-11-25T15:59:59Z'))).toBe('2026-11-25');
  expect(dayInShenzhen(new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26');
});

it('days are counted over the ends of months and years', () => {
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-26', '2026-11-26')).toBe(0);
});
