import type { Observation } from '@policy/api';
import { expect, test } from 'vitest';
import { h } from 'vue';
import { renderComponent } from '../../testing/render-component.ts';
import { keyLaboratories, rdIntensity } from '../../testing/sample-indicators.ts';
import IndicatorTable from './IndicatorTable.vue';

test('a target year of which nothing is known says so', async () => {
  expect(await renderComponent(IndicatorTable, { indicator: keyLaboratories }, 'en')).toContain('not yet sourced');
});

test('every figure in the table has its source beside it', async () => {
  const html = await renderComponent(IndicatorTable, { indicator: rdIntensity }, 'en');
  const figures = html.match(/<data/gu) ?? [];
  const sourced = html.match(/<\/data>.*?<(?:a|cite) /gu) ?? [];
  expect(figures).toHaveLength(9);
  expect(sourced).toHaveLength(9);
});

test('a year has one row, and what other sources print is folded below it with the reason', async () => {
  const [first] = rdIntensity.observations;
  const second = { ...first!, id: 'second', value: 3.4 };
  const third = { ...first!, id: 'third', value: 3.5 };
  const why = ({ observation }: { observation: Observation }) => `not ${observation.id}`;
  const table = (...observations: Observation[]) => ({
    render: () => h(IndicatorTable, { indicator: { ...rdIntensity, observations } }, { why }),
  });
  const html = await renderComponent(table(first!, second, third), {}, 'en');
  expect(html.match(/<th scope="row"[^>]*>2009</gu)).toHaveLength(1);
  expect(html).toContain('2 other printed values for 2009, and why this one was chosen');
  expect(html).toContain('not second');
  expect(await renderComponent(table(first!, second), {}, 'en')).toContain('1 other printed value for 2009');
});

test('a change of definition stands in the row where it begins, by the letter that it has in the chart', async () => {
  const observations = rdIntensity.observations.map((each) => (each.year < 2011 ? { ...each, definition: 'other' as const } : each));
  const html = await renderComponent(IndicatorTable, { indicator: { ...rdIntensity, observations } }, 'en');
  const [row] = html.match(/<tr class="observed changed"[^]*?<\/tr>/u) ?? [];
  expect(row).toContain('>2011<');
  expect(row).toMatch(/<strong[^>]*>A<\/strong> the definition changes/u);
});

test('observations tell how far they can be trusted', async () => {
  const html = await renderComponent(IndicatorTable, { indicator: rdIntensity }, 'zh-hant');
  expect(html).toContain('推算值\u00a0· 可信程度高');
  expect(html).toContain('可信程度中等');
});
