import type { Locale } from '@policy/api';
import { moduleName } from '@policy/pages';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { readAbout, writeAbout } from './about-of-page.ts';
import { questionKindName, questionStateName } from './question-words.ts';

const states = ['open', 'answered', 'withheld'] as const;
const kinds = ['error', 'question', 'contribution'] as const;
const departments = ['innovation', 'industry', 'talent', 'shenzhen-hongkong', 'plan'] as const;

/** What a list of questions is narrowed to; empty where it is not. */
export interface QuestionFilter {
  state: string;
  kind: string;
  department: string;
  about: string;
}

export const questionQuery = ['state', 'kind', 'department', 'about', 'cursor'];

/** Reads it from an address; what is no choice counts as none. */
export function readQuestionFilter(query: URLSearchParams): QuestionFilter {
  const choice = (name: string, values: readonly string[]) => values.find((value) => value === query.get(name)) ?? '';
  const about = readAbout(query.get('about') ?? '');
  return {
    state: choice('state', states),
    kind: choice('kind', kinds),
    department: choice('department', departments),
    about: about === null ? '' : writeAbout(about),
  };
}

/** The filter as it stands in an address, without what is not asked for. */
export function writeQuestionFilter(filter: QuestionFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return query.size === 0 ? '' : `?${query}`;
}

export function questionFields({ state, kind, department }: QuestionFilter, locale: Locale): FilterField[] {
  const field = <Value extends string>(
    name: string,
    label: string,
    value: string,
    values: readonly Value[],
    nameOf: (each: Value) => string,
  ) => ({
    name,
    label,
    value,
    options: values.map((each) => ({ value: each, label: nameOf(each) })),
  });
  return [
    field('state', m.participation_state({}, { locale }), state, states, (each) => questionStateName(each, locale)),
    field('kind', m.participation_kind({}, { locale }), kind, kinds, (each) => questionKindName(each, locale)),
    field('department', m.participation_department({}, { locale }), department, departments, (each) => moduleName(each, locale)),
  ];
}
