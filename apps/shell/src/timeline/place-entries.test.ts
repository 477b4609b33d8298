import type { TimelineEntry } from '@policy/api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeEntries } from './place-entries.ts';

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;
const entry = (id: string, date: string | null, more: Partial<TimelineEntry> = {}) =>
  ({
    ...{ id, date, kind: 'event', module: 'talent', sure: true },
    precision: date === null ? null : precisions[date.length as 4],
    ...more,
  }) as TimelineEntry;

const modules = ['innovation', 'talent', 'plan'] as const;

test('a line is as long as its date is uncertain', () => {
  const { modules: placed } = placeEntries([entry('y', '2010'), entry('m', '2012-04'), entry('d', '2014-04-30')], modules);
  const lengths = placed[0]!.lanes[0]!.marks.map(({ from, to }) => to - from);
  const years = 9;
  expect(lengths[0]).toBeGreaterThan(100 / years - 2);
  expect(lengths[1]).toBeCloseTo(100 / years / 12, 1);
  expect(lengths[2]).toBeLessThan(0.1);
});

test('modules and kinds have lanes of their own, in order; what has none has no lane, what has no date no mark', () => {
  const picture = placeEntries(
    [entry('a', '2010', { module: 'plan', kind: 'act' }), entry('b', '2010', { kind: 'target' }), entry('c', '2010'), entry('d', null)],
    modules,
  );
  expect(picture.modules.map(({ module, lanes }) => [module, lanes.map(({ kind }) => kind)])).toEqual([
    ['talent', ['target', 'event']],
    ['plan', ['act']],
  ]);
  expect(picture.modules.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.map(({ id }) => id)))).toEqual(['b', 'c', 'a']);
});

test('the scale has every year that occurs, and the plan’s', () => {
  const { ticks, period } = placeEntries([entry('a', '1996'), entry('b', '2025-12')], modules);
  expect(ticks.map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
  expect(period.from).toBeCloseTo(40, 0);
  expect(period.to).toBeCloseTo((20 / 30) * 100, 0);
  expect(placeEntries([], modules)).toMatchObject({ modules: [], ticks: [{ year: 2010 }, { year: 2015 }] });
});

const dates = fc
  .record({ year: fc.integer({ min: 1996, max: 2026 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .chain(({ year, month, day }) => {
    const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
    return fc.constantFrom(`${year}`, `${year}-${mm}`, `${year}-${mm}-${dd}`);
  });

test('every dated entry is drawn once, within the picture, and no two lie upon each other', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 60 }), (all) => {
      const { modules: placed } = placeEntries(
        all.map((date, place) => entry(`e${place}`, date)),
        modules,
      );
      const marks = placed.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
      expect(marks).toHaveLength(all.length);
      for (const { from, to } of marks) expect(from >= 0 && to <= 100 && from <= to).toBe(true);
      for (const a of marks) for (const b of marks) if (a !== b && a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    }),
  );
});
