import { expect, test } from 'vitest';
import { rdIntensity } from '../testing/sample-indicators.ts';
import { chosenObservations } from './chosen-observations.ts';

const [a, b] = [rdIntensity.observations[0]!, rdIntensity.observations[1]!];
const other = { ...b, id: 'other' };

test('years come in order, each once', () => {
  expect(chosenObservations({ observations: [b, a, other], targets: [] })).toEqual([a, b]);
});

test('the observation that decided a status goes before a better source', () => {
  const target = rdIntensity.targets[0]!;
  const targets = [{ ...target, inputs: { ...target.inputs, observation: 'other' } }];
  expect(chosenObservations({ observations: [b, other], targets })).toEqual([other]);
});
