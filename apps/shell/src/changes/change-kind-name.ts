import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  observation: m.changes_kind_observation,
  event: m.changes_kind_event,
  source: m.changes_kind_source,
  question: m.following_kind_question,
  consultation: m.following_kind_consultation,
  opinion: m.following_kind_opinion,
  plan: m.changes_kind_plan,
};

/** Kinds of records that change, as the filter offers them. */
export const changeKinds = Object.keys(names) as (keyof typeof names)[];

export function changeKindName(kind: keyof typeof names, locale: Locale): string {
  return names[kind]({}, { locale });
}
