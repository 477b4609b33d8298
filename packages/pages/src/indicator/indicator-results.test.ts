import type { Change, Contradiction, Indicator, OtherGoal } from '@policy/api';
import { rdIntensity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { renderView } from '../testing/render-view.ts';
import { sampleApi } from '../testing/sample-api.ts';
import { indicatorPage } from './page.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const [first, second] = rdIntensity.targets;
const newspaper = rdIntensity.observations[0]!.source;
const goal: OtherGoal = {
  ...{ ...second!, value: 4, status: 'achieved', reasons: ['above-stated-value'], source: newspaper },
  ...{ id: 'outline', paper: { id: 'outline', title: '纲要', documentNumber: null }, variant: null, confidence: 'high' },
  differs: text('It sets less than the plan.'),
};
const choice = {
  rule: 'choose@1',
  chosen: 'rd-intensity-2010',
  notChosen: [{ observation: 'copy', reasons: ['lower-level', 'same-value'] }],
};
const indicator: Indicator = {
  ...rdIntensity,
  targets: [{ ...first!, choice }, second!],
  otherGoals: [goal],
  observations: [...rdIntensity.observations, { ...rdIntensity.observations[1]!, id: 'copy', source: newspaper }],
};
const contradiction: Contradiction = {
  id: 'goals-differ',
  kind: 'documents-disagree',
  concerns: [{ kind: 'indicator', id: 'rd-intensity', module: 'innovation', name: null }],
  statement: text('Two papers set different goals.'),
  sides: [{ text: text('The plan: 5.5 %.'), source: rdIntensity.source, record: null }],
};

const page = () =>
  renderView(indicatorPage, {
    params: { id: 'rd-intensity' },
    data: sampleApi({ indicators: [indicator], contradictions: [contradiction] }),
  });

test('another paper’s goal stands beside the plan’s with its own status', async () => {
  const html = await page();
  expect(html).toContain('Goals of other papers');
  expect(html).toContain('by our rule that counts as achieved');
  expect(html).toContain('It sets less than the plan.');
});

test('what does not count of a target’s year is said with the reason that the API gives', async () => {
  const html = await page();
  expect(html).toContain('Rule: choose@1');
  expect(html).toContain('1 other printed value for 2010, and why this one was chosen');
  expect(html).toContain('does not count\u00a0· a source of lower level\u00a0· says the same and confirms it');
});

test('a year without a target tells by the same rule why a value is not the one shown', async () => {
  const worse = { ...rdIntensity.observations[2]!, id: 'worse', confidence: 'low' as const };
  const observations = [...rdIntensity.observations, worse];
  const html = await renderView(indicatorPage, {
    params: { id: 'rd-intensity' },
    data: sampleApi({ indicators: [{ ...rdIntensity, observations }] }),
  });
  expect(html).toContain('1 other printed value for 2011');
  expect(html).toContain('does not count\u00a0· lower confidence\u00a0· says the same and confirms it');
});

test('contradictions stand with their sides and lead to all of them', async () => {
  const html = await page();
  expect(html).toContain('Two papers set different goals.');
  expect(html).toContain('href="/en/contradictions"');
});

test('a page without changes says so, and one with changes tells when, by whom and why, with the data before', async () => {
  expect(await page()).toContain('no value of this indicator has been changed');
  const change: Change = {
    ...{ id: '2', time: '2026-11-20T08:00:00Z', revision: 7, actor: 'Statistics team', department: 'innovation', action: 'publish' },
    ...{ kind: 'observation', record: 'rd-intensity-2010', module: 'innovation', clause: null, indicator: 'rd-intensity' },
    ...{ project: null, reason: 'The yearbook of 2016 revised it.', before: null, after: null },
  };
  const html = await renderView(indicatorPage, {
    params: { id: 'rd-intensity' },
    data: sampleApi({ indicators: [indicator], changes: [change] }),
  });
  expect(html).toContain('The yearbook of 2016 revised it.');
  expect(html).toContain('2026-11-20, Statistics team');
  expect(html).toContain('href="/api/v1/indicators/rd-intensity?revision=6"');
  expect(html).not.toContain('no value of this indicator has been changed');
});

test('every link of the page’s contents leads to a section that is there', async () => {
  const html = await page();
  const contents = /<nav aria-label="On this page"[^]*?<\/nav>/u.exec(html)?.[0] ?? '';
  const ids = [...contents.matchAll(/href="#([a-z]+)"/gu)].map((match) => match[1]!);
  expect(ids.length).toBeGreaterThan(6);
  for (const id of ids) expect(html).toContain(`<section id="${id}"`);
});
