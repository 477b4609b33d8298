import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { ResultRow } from './result-rows.ts';

/** How far a result can be trusted besides the value’s own notes: whether it is computed, what other sources of that year say. */
export function howSure({ goal, observation }: ResultRow, locale: Locale): string {
  const words = { locale };
  if (observation === null) return m.results_sure_nothing({}, words);
  if (observation.derived) return m.results_sure_computed({}, words);
  const others = goal.choice.notChosen.filter(({ observation: id, reasons }) => id !== observation.id && reasons[0] !== 'other-year');
  const same = others.filter(({ reasons }) => reasons.includes('same-value')).length;
  const differing = others.length - same;
  if (others.length === 0) return m.results_sure_alone({}, words);
  return [
    ...(same > 0 ? [(same === 1 ? m.results_sure_confirmed_one : m.results_sure_confirmed_many)({ count: same }, words)] : []),
    ...(differing > 0
      ? [(differing === 1 ? m.results_sure_differing_one : m.results_sure_differing_many)({ count: differing }, words)]
      : []),
  ].join(m.results_totals_separator({}, words));
}
