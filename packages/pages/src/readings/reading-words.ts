import type { Locale } from '@policy/api';
import type { Reading, ReadingQuestion } from '@policy/rules';
import * as m from '@policy/words/messages';

type Words = typeof m.results_reading_scope;

/** What each question asks, and what each answer says. A question that the rules add does not compile until it has words. */
const words: Record<ReadingQuestion, { asks: Words; answers: Record<string, Words> }> = {
  scope: {
    asks: m.results_reading_scope,
    answers: { industry: m.results_reading_scope_industry, product: m.results_reading_scope_product },
  },
  types: { asks: m.results_reading_types, answers: { all: m.results_reading_types_all, inventions: m.results_reading_types_inventions } },
  count: {
    asks: m.results_reading_count,
    answers: { 'newly-built': m.results_reading_count_new, stock: m.results_reading_count_stock },
  },
  gdp: {
    asks: m.results_reading_gdp,
    answers: { 'published-at-the-time': m.results_reading_gdp_published, revised: m.results_reading_gdp_revised },
  },
  population: {
    asks: m.results_reading_population,
    answers: { 'revised-2010-census': m.results_reading_population_revised, original: m.results_reading_population_original },
  },
  bound: {
    asks: m.results_reading_bound,
    answers: { 'at-least': m.results_reading_bound_at_least, 'more-than': m.results_reading_bound_more_than },
  },
  excess: { asks: m.results_reading_excess, answers: { counts: m.results_reading_excess_counts, fails: m.results_reading_excess_fails } },
};

/** What a question asks. */
export function questionName(question: ReadingQuestion, locale: Locale): string {
  return words[question].asks({}, { locale });
}

/** What an answer says; null is the choice that the rule makes. */
export function answerName(question: ReadingQuestion, answer: string | null, locale: Locale): string {
  if (answer === null) return m.results_reading_any({}, { locale });
  return words[question].answers[answer]?.({}, { locale }) ?? answer;
}

/** A reading as its answers, or that it leaves everything to the rule. */
export function readingName(reading: Reading, locale: Locale): string {
  const answers = (Object.entries(reading) as [ReadingQuestion, string][]).map(([question, answer]) =>
    answerName(question, answer, locale),
  );
  return answers.length === 0 ? m.results_reading_any({}, { locale }) : answers.join(' · ');
}
