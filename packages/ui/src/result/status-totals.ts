import type { Locale, Status } from '@policy/api';
import * as m from '@policy/words/messages';

/** How many of each status, said in this order: what is known before what is not. */
const parts: [Status, typeof m.results_totals_missed][] = [
  ['missed', m.results_totals_missed],
  ['achieved', m.results_totals_achieved],
  ['on-track', m.results_totals_on_track],
  ['behind', m.results_totals_behind],
  ['no-data', m.results_totals_no_data],
  ['not-assessable', m.results_totals_not_assessable],
];

const leads = {
  plan: { one: m.results_totals_one, many: m.results_totals_many },
  others: { one: m.results_totals_other_one, many: m.results_totals_other_many },
};

/** “Of 14 targets: 4 missed, 1 met, 9 not known.” Statuses that none has are left out, so the numbers add up to the total. */
export function statusTotals(statuses: readonly Status[], whose: keyof typeof leads, locale: Locale): string {
  const total = statuses.length;
  if (total === 0) return m.results_totals_none({}, { locale });
  const counted = parts
    .map(([status, words]) => ({ words, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => words({ count }, { locale }));
  const lead = leads[whose][total === 1 ? 'one' : 'many'];
  return lead({ total, parts: counted.join(m.results_totals_separator({}, { locale })) }, { locale });
}
