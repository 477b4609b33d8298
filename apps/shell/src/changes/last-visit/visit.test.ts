import { expect, test } from 'vitest';
import { countNew, nextVisit, readVisit } from './visit.ts';

const minute = 60_000;
/** How far a log has come that grows by ten entries with each publication. */
const log = (count: number) => ({ entry: 10 * count, count });

test('to a first visit nothing is new', () => {
  const first = nextVisit(null, log(7), 0);
  expect(first).toEqual({ since: null, ended: null, seen: log(7), at: 0 });
  expect(countNew(first, log(7))).toBe(0);
});

test('a visit goes on for as long as nobody is away for more than half an hour', () => {
  const later = nextVisit(nextVisit(null, log(7), 0), log(9), 30 * minute);
  expect(later).toEqual({ since: null, ended: null, seen: log(9), at: 30 * minute });
});

test('to the next visit is new what was published after the last look, until that visit is over too', () => {
  const second = nextVisit(nextVisit(null, log(7), 0), log(9), 31 * minute);
  expect(second).toEqual({ since: log(7), ended: 0, seen: log(9), at: 31 * minute });
  expect(countNew(second, log(9))).toBe(2);
  const still = nextVisit(second, log(10), 40 * minute);
  expect(countNew(still, log(10))).toBe(3);
  expect(countNew(nextVisit(still, log(10), 80 * minute), log(10))).toBe(0);
});

test('a page from before the last look takes nothing back', () => {
  expect(nextVisit({ since: log(3), ended: 0, seen: log(9), at: 0 }, log(8), 1)).toMatchObject({ seen: log(9) });
  expect(countNew({ since: log(9), ended: 0, seen: log(9), at: 0 }, log(8))).toBe(0);
});

test.each([null, '', '{', '[]', '7', '{"seen":"x"}', '{"since":7,"ended":0,"seen":9,"at":5}'])(
  'kept as %j counts as nothing kept',
  (text) => {
    expect(readVisit(text)).toBeNull();
  },
);

test('what was kept is read as it was', () => {
  const visit = { since: log(7), ended: 0, seen: log(9), at: 5 };
  expect(readVisit(JSON.stringify(visit))).toEqual(visit);
});
