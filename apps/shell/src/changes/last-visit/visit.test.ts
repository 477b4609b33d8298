import { expect, test } from 'vitest';
import { countNew, nextVisit, readVisit } from './visit.ts';

const minute = 60_000;

test('to a first visit nothing is new', () => {
  const first = nextVisit(null, 7, 0);
  expect(first).toEqual({ since: null, ended: null, seen: 7, at: 0 });
  expect(countNew(first, 7)).toBe(0);
});

test('a visit goes on for as long as nobody is away for more than half an hour', () => {
  const later = nextVisit(nextVisit(null, 7, 0), 9, 30 * minute);
  expect(later).toEqual({ since: null, ended: null, seen: 9, at: 30 * minute });
});

test('to the next visit is new what was published after the last look, until that visit is over too', () => {
  const second = nextVisit(nextVisit(null, 7, 0), 9, 31 * minute);
  expect(second).toEqual({ since: 7, ended: 0, seen: 9, at: 31 * minute });
  expect(countNew(second, 9)).toBe(2);
  const still = nextVisit(second, 10, 40 * minute);
  expect(countNew(still, 10)).toBe(3);
  expect(countNew(nextVisit(still, 10, 80 * minute), 10)).toBe(0);
});

test('a page from before the last look takes nothing back', () => {
  expect(nextVisit({ since: 3, ended: 0, seen: 9, at: 0 }, 8, 1)).toMatchObject({ seen: 9 });
  expect(countNew({ since: 9, ended: 0, seen: 9, at: 0 }, 8)).toBe(0);
});

test.each([null, '', '{', '[]', '7', '{"seen":"x"}'])('kept as %j counts as nothing kept', (text) => {
  expect(readVisit(text)).toBeNull();
});

test('what was kept is read as it was', () => {
  const visit = { since: 7, ended: 0, seen: 9, at: 5 };
  expect(readVisit(JSON.stringify(visit))).toEqual(visit);
});
