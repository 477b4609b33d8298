import { expect, test } from 'vitest';
import { loadPlan } from '../load-plan.ts';
import { readReasons } from './read-reasons.ts';
import { coverSentences, faultsOf } from './sentence-coverage.ts';

const sentences = coverSentences(loadPlan());

test('each sentence of the plan has a record, or a reason why it has none', () => {
  expect(sentences.length).toBeGreaterThan(300);
  expect(faultsOf(sentences, readReasons().sentences)).toEqual([]);
});

test('each reason given is one of the kinds that are explained', () => {
  const { reasons, sentences: reasonOf } = readReasons();
  expect(Object.values(reasonOf).filter((kind) => !(kind in reasons))).toEqual([]);
});

test('a sentence without record and reason is named, and so is a reason that nothing needs', () => {
  const [first] = sentences;
  const bare = { ...first!, id: '9.9.9.s1', records: [] };
  const quoted = { ...first!, id: '9.9.9.s2', records: ['project x'] };
  expect(faultsOf([bare, quoted], { '9.9.9.s2': 'general-aim' })).toEqual([
    '9.9.9.s1: no record quotes it, and no reason is given',
    '9.9.9.s2: a reason is given, but a record quotes it or it does not exist',
  ]);
});
