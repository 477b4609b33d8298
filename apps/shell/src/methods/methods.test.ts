import { answerName, choiceReasonText, questionName } from '@policy/pages';
import {
  choiceReasons,
  choiceRule,
  levels,
  lifeReasons,
  lifeRules,
  lifeStatuses,
  readingQuestions,
  reasons,
  rule,
  statuses,
  statusRules,
  type ReadingQuestion,
} from '@policy/rules';
import { levelName, lifeReasonText, lifeStatusName, reasonText, statusName } from '@policy/ui';
import { locales } from '@policy/words';
import { describe, expect, test } from 'vitest';
import { ruleExamples } from './rule-examples.ts';
import { describeChoice, describeLifeRule, describeRule, statusMeaning } from './rule-words.ts';

describe.each(locales)('in %s the page describes', (locale) => {
  test.each(statuses)('the status %s', (status) => {
    expect(statusName(status, locale)).not.toBe('');
    expect(statusMeaning(status, locale)).not.toBe('');
  });

  test.each(reasons)('the reason %s', (reason) => {
    expect(reasonText(reason, locale)).not.toBe(reason);
  });

  test.each(choiceReasons)('the reason %s why a value does not count', (reason) => {
    expect(choiceReasonText(reason, locale)).not.toBe(reason);
  });

  test.each(levels)('the level %s', (level) => {
    expect(levelName(level, locale)).not.toBe('');
  });

  test.each(lifeReasons)('the reason %s of a project’s result', (reason) => {
    expect(lifeReasonText(reason, locale)).not.toBe(reason);
  });

  test('every result of a project and every version of its rule', () => {
    for (const status of lifeStatuses) expect(lifeStatusName(status, locale)).not.toBe('');
    for (const version of lifeRules)
      expect(describeLifeRule(version, locale).join('')).toContain(lifeStatusName('not-yet-sourced', locale));
  });

  test.each(Object.entries(readingQuestions))('the question %s of a reading, and its answers', (question, answers) => {
    const names = answers.map((answer) => answerName(question as ReadingQuestion, answer, locale));
    expect(questionName(question as ReadingQuestion, locale)).not.toBe('');
    expect(new Set([...names, ...answers]).size).toBe(2 * answers.length);
  });

  test('every version of the rules, the one in force most fully', () => {
    for (const version of statusRules) expect(describeRule(version, locale).length).toBeGreaterThan(0);
    expect(describeRule(rule, locale).length).toBe(Math.max(...statusRules.map((version) => describeRule(version, locale).length)));
    expect(describeChoice(choiceRule, locale).length).toBeGreaterThan(0);
  });

  test('the statuses by their names, with no place left open', () => {
    const words = statusRules.flatMap((version) => describeRule(version, locale)).join('');
    for (const status of ['on-track', 'behind', 'no-data', 'not-assessable'] as const) expect(words).toContain(statusName(status, locale));
    expect(words).not.toMatch(/[{}]/u);
  });

  test('an example of each status', () => {
    expect(new Set(ruleExamples(locale).map(({ status }) => status))).toEqual(new Set(statuses));
  });
});

test('the examples come out as their words say', () => {
  const results = ruleExamples('en').map(({ given, status, reasons: [first] }) => `${given.slice(0, -1).join('; ')}: ${status}, ${first}`);
  expect(results).toEqual([
    'Target: at least 10 in 2015; Observed: 12 in 2015: achieved, meets-target',
    'Target: at least 10 in 2015; Observed: 9 in 2015: missed, falls-short',
    'Target: 9–10 in 2015; Observed: 12 in 2015: achieved, above-range',
    'Target: 10 in 2015, of something that is to grow; Observed: 12 in 2015: achieved, above-stated-value',
    'Target: at least 10 in 2015; Observed: 9 in 2015 (official statistics); Observed: 11 in 2015 (press report): missed, falls-short',
    'Target: at least 10 in 2015; Observed: 12 in 2015 (other definition): achieved, meets-target',
    'Target: at least 10 in 2015; Observed: more than 8 in 2015: no-data, bound-does-not-decide',
    'Target: at least 10 in 2015; Observed: 12 in 2013: no-data, only-earlier-observations',
    'Target: at least 10 in 2015; No value observed: no-data, no-observation',
    'Target: at least 10 in 2015; Baseline: 4 in 2007; Observed: 8 in 2011: on-track, on-course',
    'Target: at least 10 in 2015; Earlier target: at least 8 in 2010; Observed: 8.5 in 2012: behind, off-course',
    'Target: to rise step by step, without a number: not-assessable, relation-without-number',
  ]);
});
