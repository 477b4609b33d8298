import { expect, it } from 'vitest';
import { sortProjects, type Sortable } from './sort-projects.ts';

const project = (position: number, zhHans: string, en: string, more: Partial<Sortable> = {}): Sortable => ({
  id: en,
  position,
  module: 'talent',
  kind: 'park',
  name: { zhHans, zhHant: zhHans, en },
  ...more,
});
const projects = [
  project(3, '深圳大学', 'Shenzhen University', { kind: 'university' }),
  project(1, '北京大学深圳研究院', 'PKU', { module: 'plan' }),
  project(2, '香港大学', 'HKU', { module: 'innovation', kind: 'university' }),
];
const order = (...how: [Parameters<typeof sortProjects>[1], Parameters<typeof sortProjects>[2]]) =>
  sortProjects(projects, ...how).map(({ id }) => id);

it('goes by the plan', () => {
  expect(order('plan', 'en')).toEqual(['PKU', 'HKU', 'Shenzhen University']);
});

it('puts names in the order of each language: pinyin, strokes, alphabet', () => {
  expect(order('name', 'zh-hans')).toEqual(['PKU', 'Shenzhen University', 'HKU']);
  expect(order('name', 'zh-hant')).toEqual(['PKU', 'HKU', 'Shenzhen University']);
  expect(order('name', 'en')).toEqual(['HKU', 'PKU', 'Shenzhen University']);
});

it('groups by kind and by module, in the order of the plan within each', () => {
  expect(order('kind', 'en')).toEqual(['HKU', 'Shenzhen University', 'PKU']);
  expect(order('module', 'en')).toEqual(['HKU', 'Shenzhen University', 'PKU']);
});

it('counts numbers within names', () => {
  const lines = [project(1, '', 'Line 10'), project(2, '', 'Line 9')];
  expect(sortProjects(lines, 'name', 'en').map(({ id }) => id)).toEqual(['Line 9', 'Line 10']);
});
