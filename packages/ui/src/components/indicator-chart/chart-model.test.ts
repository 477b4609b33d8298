import { expect, test } from 'vitest';
import { hightechOutput, keyLaboratories, rdIntensity, spendingGrowth } from '../../testing/sample-indicators.ts';
import { chartFrame } from './chart-frame.ts';
import { chartModel, hasFigures } from './chart-model.ts';

test('the value axis starts at zero', () => {
  expect(chartModel(rdIntensity, 'en').yTicks[0]).toEqual({ y: chartFrame.bottom, label: '0' });
});

test('years without an observation are listed, up to the last target or the last value', () => {
  const years = (indicator: typeof rdIntensity) => chartModel(indicator, 'en').missing.map(({ year }) => year);
  expect(years(rdIntensity)).toEqual([2008, 2014]);
  expect(years(keyLaboratories)).toEqual([2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015]);
});

test('the line breaks where a year is missing', () => {
  expect(chartModel(rdIntensity, 'en').path.match(/M/gu)).toHaveLength(2);
});

test('a year without an observation is marked after the last target too', () => {
  const later = { ...rdIntensity.observations[1]!, id: 'later', year: 2018 };
  const { missing } = chartModel({ ...rdIntensity, observations: [...rdIntensity.observations, later] }, 'en');
  expect(missing.map(({ year }) => year)).toEqual([2008, 2014, 2016, 2017]);
});

test('the line breaks where the definition changes, and the place is marked between the two years', () => {
  const observations = rdIntensity.observations.map((each) => (each.year < 2011 ? { ...each, definition: 'other' as const } : each));
  const { breaks, path, observations: points } = chartModel({ ...rdIntensity, observations }, 'en');
  expect(path.match(/M/gu)).toHaveLength(3);
  expect(breaks).toHaveLength(1);
  expect(breaks[0]!.x).toBeGreaterThan(points[1]!.x);
  expect(breaks[0]!.x).toBeLessThan(points[2]!.x);
});

test('the straight path goes from the baseline to each target, but not from a baseline by another definition', () => {
  expect(chartModel(rdIntensity, 'en').course.match(/[ML]/gu)).toHaveLength(3);
  const apart = { ...rdIntensity, traps: [{ ...rdIntensity.traps[0]!, kind: 'definition-changed' }] };
  expect(chartModel(apart, 'en').course.match(/[ML]/gu)).toHaveLength(2);
  expect(chartModel(keyLaboratories, 'en').course).toBe('');
});

test('charts that share an axis place a year alike', () => {
  const [alone, shared] = [chartModel(rdIntensity, 'en'), chartModel(rdIntensity, 'en', chartFrame, [2000, 2024])];
  expect(shared.baseline!.x).not.toBe(alone.baseline!.x);
  expect(shared.baseline!.x).toBe(chartModel({ ...rdIntensity, observations: [] }, 'en', chartFrame, [2000, 2024]).baseline!.x);
});

test('several observations of a year are all drawn, and the line follows the first', () => {
  const first = rdIntensity.observations[1]!;
  const second = { ...first, id: 'another', value: 3.4 };
  const model = chartModel({ ...rdIntensity, observations: [first, second] }, 'en');
  expect(model.observations).toHaveLength(2);
  expect(model.path).toBe(`M${model.observations[0]!.x},${model.observations[0]!.y}Z`);
});

test('a range has two heights, a bound one', () => {
  expect(chartModel(keyLaboratories, 'en').targets[0]?.upperY).toBeLessThan(chartModel(keyLaboratories, 'en').targets[0]!.y);
  expect(chartModel(rdIntensity, 'en').targets[0]?.upperY).toBeNull();
});

test('the axis names its unit in the reader’s language', () => {
  expect(chartModel(hightechOutput, 'zh-hans').unit).toBe('万亿元');
  expect(chartModel(hightechOutput, 'zh-hant').unit).toBe('萬億元');
  expect(chartModel(hightechOutput, 'en').unit).toBe('RMB trillion');
  expect(chartModel(keyLaboratories, 'en').unit).toBe('laboratories');
});

test('labels stay in the picture and apart from each other', () => {
  for (const indicator of [rdIntensity, hightechOutput, keyLaboratories]) {
    for (const locale of ['zh-hans', 'zh-hant', 'en'] as const) {
      const { labels } = chartModel(indicator, locale);
      for (const { x, y } of labels) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(chartFrame.width);
        expect(y).toBeLessThan(chartFrame.bottom);
      }
      expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(labels.length);
    }
  }
});

test('a relation without numbers has no chart', () => {
  expect(hasFigures(spendingGrowth)).toBe(false);
  expect(hasFigures(keyLaboratories)).toBe(true);
});
