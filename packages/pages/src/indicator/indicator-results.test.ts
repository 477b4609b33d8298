import type { Contradiction, Indicator, OtherGoal } from '@policy/api';
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
  notChosen: [{ observation: 'rd-intensity-2009', reasons: ['lower-level', 'same-value'] }],
};
const indicator: Indicator = { ...rdIntensity, targets: [{ ...first!, choice }, second!], otherGoals: [goal] };
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

test('which value counts is said for each value of the target’s year, with the reason', async () => {
  const html = await page();
  expect(html).toContain('Rule: choose@1');
  expect(html).toContain('a source of lower level\u00a0· says the same and confirms it');
  expect(html).toContain('not yet sourced');
});

test('contradictions stand with their sides and lead to all of them', async () => {
  const html = await page();
  expect(html).toContain('Two papers set different goals.');
  expect(html).toContain('href="/en/contradictions"');
});
