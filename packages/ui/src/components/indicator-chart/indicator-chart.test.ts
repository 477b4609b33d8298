import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { keyLaboratories, rdIntensity } from '../../testing/sample-indicators.ts';
import IndicatorChart from './IndicatorChart.vue';

test('the chart is an image with a title and a description in words', async () => {
  const html = await renderComponent(IndicatorChart, { indicator: rdIntensity }, 'en');
  const [, title = '', description = ''] = /aria-labelledby="([^\s"]+) ([^\s"]+)"/u.exec(html) ?? [];
  expect(html).toContain('role="img"');
  // By its title alone: what stands in the caption is read after it.
  expect(html).toContain(`<figure class="indicator-chart" aria-labelledby="${title}"`);
  expect(html).toContain(
    `<title id="${title}">R&amp;D expenditure as a share of the city’s GDP: baseline, targets and observed values</title>`,
  );
  expect(html).toContain(`<desc id="${description}">2007 baseline: 3.3%. 2009 observed: 3.6%.`);
  expect(html).toContain('Years not yet sourced: 2008, 2014.');
});

test('years in a row are told as a span', async () => {
  expect(await renderComponent(IndicatorChart, { indicator: keyLaboratories })).toContain('尚无来源的年份：2008～2015。');
});

test('the key explains the marks that are there, and no others', async () => {
  const html = await renderComponent(IndicatorChart, { indicator: keyLaboratories }, 'en');
  const key = html.slice(html.indexOf('<figcaption')).replaceAll(/<[^>]+>/gu, ' ');
  expect(key.trim().split(/\s{2,}/u)).toEqual(['target', 'not yet sourced']);
});

test('a change of definition is marked by a letter, and told below the chart and in its description', async () => {
  const observations = rdIntensity.observations.map((each) => (each.year < 2011 ? { ...each, definition: 'other' as const } : each));
  const html = await renderComponent(IndicatorChart, { indicator: { ...rdIntensity, observations }, full: true }, 'en');
  const told = 'From 2011 on: the target’s definition; before: another definition. The line is broken here';
  expect(html).toMatch(/<g class="break"[^]*?<text[^>]*>A<\/text>/u);
  expect(html.split(told)).toHaveLength(3);
  expect(await renderComponent(IndicatorChart, { indicator: rdIntensity, full: true }, 'en')).not.toContain('class="break"');
});
