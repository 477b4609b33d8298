import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { keyLaboratories, rdIntensity, spendingGrowth } from '../../testing/sample-indicators.ts';
import IndicatorCard from './IndicatorCard.vue';

test('the card leads to the indicator’s page and has its last target and newest value', async () => {
  const html = await renderComponent(IndicatorCard, { indicator: rdIntensity }, 'en');
  expect(html).toContain('href="/en/innovation/indicators/rd-intensity"');
  expect(html).toContain('2015 target');
  expect(html).toContain('at least 5.5%');
  expect(html).toContain('4.05%');
});

test('where nothing was observed the card says so', async () => {
  expect(await renderComponent(IndicatorCard, { indicator: keyLaboratories })).toContain('尚无来源');
});

test('a relation is told in words, without a chart', async () => {
  const html = await renderComponent(IndicatorCard, { indicator: spendingGrowth }, 'en');
  expect(html).toContain('Growth of science and technology spending is to exceed growth of recurrent fiscal revenue');
  expect(html).not.toContain('role="img"');
});
