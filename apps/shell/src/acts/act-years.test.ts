import { expect, test } from 'vitest';
import { placeActYears, squareSide, total } from './act-years.ts';

const picture = placeActYears([
  { year: 2012, kind: 'policy-paper' },
  { year: 2012, kind: 'regulation' },
  { year: 2020, kind: 'government-rule' },
]);

test('every act has one square, above its year, the most binding at the bottom', () => {
  expect(picture.squares).toHaveLength(3);
  const of2012 = picture.years.find(({ year }) => year === 2012)!;
  expect(total(of2012.counts)).toBe(2);
  const [law, paper] = picture.squares.filter(({ x }) => Math.floor(x) === Math.floor(of2012.x + 1));
  expect([law?.kind, paper?.kind]).toEqual(['regulation', 'policy-paper']);
  expect(law!.y).toBeGreaterThan(paper!.y);
});

test('the picture has every year between, and fits', () => {
  expect(picture.years.map(({ year }) => year)).toEqual(Array.from({ length: 15 }, (_, place) => 2006 + place));
  expect(picture.years.length * (squareSide(picture) + 2)).toBeCloseTo(picture.width);
  expect(placeActYears([]).squares).toEqual([]);
});
