import type { Indicator, Observation } from '@policy/api';
import { hightechOutput, keyLaboratories, rdIntensity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { indicatorPage } from '../indicator/page.ts';
import { renderView } from '../testing/render-view.ts';
import { sampleApi } from '../testing/sample-api.ts';
import { goalReadings } from './target-readings.ts';
import { switchInput } from './switch-input.ts';

const revised: Observation['variant'] = {
  ...{ id: 'on-revised-gdp', name: rdIntensity.name, definition: rdIntensity.definition },
  dimensions: { gdp: 'revised' },
};
const [first, second, ...others] = rdIntensity.observations;
/** The value of 2010 is said to be on revised GDP. */
const indicator: Indicator = { ...rdIntensity, observations: [first!, { ...second!, variant: revised }, ...others] };

test('every way to count is a line, every way to compare a column', () => {
  const [read] = goalReadings(indicator);
  expect(read?.comparing?.answers).toEqual(['at-least', 'more-than']);
  expect(read?.rows.map(({ reading, observation, statuses }) => [reading, observation?.value ?? null, statuses])).toEqual([
    [{}, 3.64, ['missed', 'missed']],
    [{ gdp: 'published-at-the-time' }, null, ['no-data', 'no-data']],
    [{ gdp: 'revised' }, 3.64, ['missed', 'missed']],
  ]);
});

test('the page says whether the answer changes and has every reading in a table, with its source', async () => {
  const html = await renderView(indicatorPage, { params: { id: indicator.id }, data: sampleApi({ indicators: [indicator] }) });
  expect(html).toContain('id="readings"');
  expect(html).toContain('Of 6 readings, 4 have a value, and all of them come to the same: Missed.');
  expect(html).toContain('GDP as revised later');
  expect(html).toContain('href="/en/methods#readings"');
});

test('a goal of which nothing is known has no table, but says so', async () => {
  const html = await renderView(indicatorPage, { params: { id: keyLaboratories.id }, data: sampleApi({ indicators: [keyLaboratories] }) });
  expect(html).toContain('Under none of the 2 readings is a value known.');
});

test('the switch is hidden until its script shows it, and has a choice for each open question', async () => {
  const html = await renderView(indicatorPage, { params: { id: indicator.id }, data: sampleApi({ indicators: [indicator] }) });
  expect(html).toContain('data-press="/_m/innovation/build/press-readings.js"');
  expect(html).toMatch(/<form id="reading-switch" hidden/u);
  expect([...html.matchAll(/<select name="(\w+)"/gu)].map((match) => match[1])).toEqual(['gdp', 'bound']);
});

test('the script gets the values that may count and nothing of later years', () => {
  const input = switchInput(goalReadings(indicator), 'en');
  expect(input.values).toMatchObject({ 'rd-intensity-2010': '3.64%' });
  expect(input.goals[0]?.question.observations.every(({ year }) => year <= 2010)).toBe(true);
  expect(switchInput(goalReadings(hightechOutput), 'zh-hant').goals.map(({ says }) => says)).toEqual(
    hightechOutput.targets.map(({ status }) => status),
  );
});
