import { assessIndicator } from '@policy/rules';
import { keyLaboratories, rdIntensity, spendingGrowth } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { renderView } from '../testing/render-view.ts';
import { sampleApi } from '../testing/sample-api.ts';
import { indicatorPage } from '../indicator/page.ts';
import { computationsOf } from './computation.ts';

test('each target is a computation of its own, asked of the targets up to its year', () => {
  const computations = computationsOf(rdIntensity);
  expect(computations.map(({ id, question }) => [id, question.targets.map(({ year }) => year)])).toEqual([
    ['rd-intensity-2010', [2010]],
    ['rd-intensity-2015', [2010, 2015]],
  ]);
  expect(computations.map(({ question }) => assessIndicator(question).status)).toEqual(['missed', 'missed']);
});

test('a relation is one computation', () => {
  const [computation, ...others] = computationsOf(spendingGrowth);
  expect(others).toEqual([]);
  expect(assessIndicator(computation!.question).status).toBe('not-assessable');
});

test('the page holds rule, inputs and result, and a place for what the browser computes', async () => {
  const html = await renderView(indicatorPage, { params: { id: rdIntensity.id } });
  expect(html).toContain('data-press="/_m/innovation/build/press-recompute.js"');
  expect(html).toContain('<code>status@1</code>');
  expect(html).toMatch(/<div[^>]* hidden[^>]* data-computed="rd-intensity-2015"/u);
});

test('a target without a value says that there is none', async () => {
  const html = await renderView(indicatorPage, { params: { id: keyLaboratories.id }, data: sampleApi({ indicators: [keyLaboratories] }) });
  expect(html).toContain('no value from the target’s year or before it has a source yet');
});
