import type { About, Locale, Question, QuestionKind, QuestionState, QuestionStep } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';

const kinds = {
  error: m.participation_kind_error,
  question: m.participation_kind_question,
  contribution: m.participation_kind_contribution,
} satisfies Record<QuestionKind, unknown>;

const states = {
  open: m.participation_state_open,
  answered: m.participation_state_answered,
  withheld: m.participation_state_withheld,
  noted: m.participation_state_noted,
} satisfies Record<QuestionState, unknown>;

const steps = {
  answer: m.participation_step_answer,
  correct: m.participation_step_correct,
  withhold: m.participation_step_withhold,
  restore: m.participation_step_restore,
} satisfies Record<QuestionStep['action'], unknown>;

export function questionKindName(kind: QuestionKind, locale: Locale): string {
  return kinds[kind]({}, { locale });
}

export function questionStateName(state: QuestionState, locale: Locale): string {
  return states[state]({}, { locale });
}

export function stepName(action: QuestionStep['action'], locale: Locale): string {
  return steps[action]({}, { locale });
}

/** The clock of a question: how long it has waited, or how long its answer took. Null where no answer is due. */
export function clockOf({ state, days }: Question, locale: Locale): string | null {
  if (days === null) return null;
  if (state === 'open') return days === 0 ? m.participation_waiting_today({}, { locale }) : m.participation_waiting({ days }, { locale });
  return days === 0 ? m.participation_answered_same_day({}, { locale }) : m.participation_answered_after({ days }, { locale });
}

/** What a question is about, in the reader's language: a clause goes by its number. */
export function aboutName({ kind, id, name }: Pick<About, 'kind' | 'id' | 'name'>, locale: Locale): string {
  const title = name === null ? '' : readText(name, locale).text;
  if (kind === 'clause') return [m.shell_clause({ id }, { locale }), title].filter(Boolean).join(' ');
  return title || id;
}
