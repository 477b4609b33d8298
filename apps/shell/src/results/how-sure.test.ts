import type { Observation, Target } from '@policy/api';
import { expect, test } from 'vitest';
import { howSure } from './how-sure.ts';
import type { ResultRow } from './result-rows.ts';

const row = (notChosen: string[][], observation: Partial<Observation> | null = {}) =>
  ({
    goal: { choice: { notChosen: notChosen.map((reasons, index) => ({ observation: `o${index}`, reasons })) } } as unknown as Target,
    observation: observation && { id: 'chosen', derived: false, ...observation },
  }) as ResultRow;

test.each([
  ['no value at all', row([], null), 'no value to be sure of'],
  ['a computed value', row([], { derived: true }), 'computed by us; no source states it'],
  ['one source', row([['other-year']]), 'rests on this source alone'],
  ['a source that confirms it', row([['lower-level', 'same-value']]), '1 other source says the same'],
  [
    'sources that do and one that does not',
    row([['derived', 'same-value'], ['lower-level', 'same-value'], ['not-exact']]),
    '2 other sources say the same, 1 other value differs',
  ],
])('%s', (_, given, words) => {
  expect(howSure(given, 'en')).toBe(words);
});
