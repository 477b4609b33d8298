import { expect, test } from 'vitest';
import { hightechOutput, keyLaboratories, rdIntensity, spendingGrowth } from '../../testing/sample-indicators.ts';
import { chartFrame } from './chart-frame.ts';
import { chartModel, hasFigures } from './chart-model.ts';

test('the value axis starts at zero', () => {
  expect(chartModel(rdIntensity, 'en').yTicks[0]).toEqual({ y: chartFrame.bottom, label: '0' });
});

test('years without an observation are listed, up to the last target', () => {
  const years = (indicator: typeof rdIntensity) => chartModel(indicator, 'en').missing.map(({ year }) => year);
  expect(years(rdIntensity)).toEqual([2008, 2014]);
  expect(years(keyLaboratories)).toEqual([2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015]);
});

test('the line breaks where a year is missing', () => {
  expect(chartModel(rdIntensity, 'en').path.match(/M/gu)).toHaveLength(2);
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
