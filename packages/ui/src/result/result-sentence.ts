import type { Locale, Result, Status } from '@policy/api';
import * as m from '@policy/words/messages';
import { reasonText } from '../components/status-reasons/reason-text.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';

const reached: Partial<Record<Status, typeof m.results_sentence_achieved>> = {
  achieved: m.results_sentence_achieved,
  missed: m.results_sentence_missed,
  'on-track': m.results_sentence_on_track,
  behind: m.results_sentence_behind,
};

/** Reasons that the sentence itself has said; only caveats are added to it. */
const told = new Set<string>([
  ...['meets-target', 'falls-short', 'exceeds-limit', 'differs-from-target', 'within-range', 'below-range', 'on-course', 'off-course'],
  ...['met-before-target-year', 'no-observation', 'only-earlier-observations', 'only-later-observations', 'bound-does-not-decide'],
  // Said by the quantity itself.
  'approximate',
]);

/**
 * A result in plain words, made from its record alone: what was promised, what is known, what follows, and what to mind.
 *
 * @returns whole sentences in the language of the reader, without the name of the indicator
 */
export function resultSentence(result: Result, locale: Locale): string {
  const caveats = result.reasons.filter((reason) => !told.has(reason)).map((reason) => reasonText(reason, locale));
  return [promised(result, locale), known(result, locale), ...caveats].join(locale === 'en' ? ' ' : '');
}

function promised(result: Result, locale: Locale): string {
  const { comparator, target, upper, unit, scale, year, goalOf } = result;
  const goal = formatQuantity({ comparator, value: target, unit, scale, ...(upper === null ? {} : { upper }) }, locale);
  return (goalOf === 'plan' ? m.results_sentence_plan : m.results_sentence_other)({ year, goal }, { locale });
}

function known(result: Result, locale: Locale): string {
  const { status, reasons, year, valueYear } = result;
  const words = { locale };
  const value = quantityKnown(result, locale);
  if (status === 'not-assessable') return m.results_sentence_not_assessable({}, words);
  if (value === null || valueYear === null) {
    return reasons[0] === 'only-later-observations' ? m.results_sentence_later({ year }, words) : m.results_sentence_nothing({}, words);
  }
  const reachedWords = reached[status];
  if (reachedWords) return reachedWords({ year: valueYear, value }, words);
  if (valueYear === year) return m.results_sentence_bound({ year, value }, words);
  const earlier = reasons.includes('met-before-target-year') ? m.results_sentence_earlier_met : m.results_sentence_earlier;
  return earlier({ year, value_year: valueYear, value }, words);
}

function quantityKnown({ value, valueUpper, valueComparator, unit, scale }: Result, locale: Locale): string | null {
  if (value === null) return null;
  const quantity = { comparator: valueComparator ?? 'eq', value, unit, scale };
  return formatQuantity(valueUpper === null ? quantity : { ...quantity, upper: valueUpper }, locale);
}
