import { expect, test } from 'vitest';
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

test('observations tell how far they can be trusted', async () => {
  const html = await renderComponent(IndicatorTable, { indicator: rdIntensity }, 'zh-hant');
  expect(html).toContain('推算值\u00a0· 可信程度高');
  expect(html).toContain('可信程度中等');
});
