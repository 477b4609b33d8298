import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const texts = {
  'meets-target': m.reason_meets_target,
  'falls-short': m.reason_falls_short,
  'exceeds-limit': m.reason_exceeds_limit,
  'differs-from-target': m.reason_differs_from_target,
  'within-range': m.reason_within_range,
  'below-range': m.reason_below_range,
  'above-range': m.reason_above_range,
  'on-course': m.reason_on_course,
  'off-course': m.reason_off_course,
  'met-before-target-year': m.reason_met_before_target_year,
  'no-observation': m.reason_no_observation,
  'only-earlier-observations': m.reason_only_earlier_observations,
  'only-later-observations': m.reason_only_later_observations,
  'bound-does-not-decide': m.reason_bound_does_not_decide,
  'no-starting-point': m.reason_no_starting_point,
  'no-number': m.reason_no_number,
  'no-target': m.reason_no_target,
  'relation-without-number': m.reason_relation_without_number,
  'comparator-not-assessable': m.reason_comparator_not_assessable,
  'sources-disagree': m.reason_sources_disagree,
  'other-definition': m.reason_other_definition,
  'definition-changed': m.reason_definition_changed,
  'stock-or-flow': m.reason_stock_or_flow,
  approximate: m.reason_approximate,
  derived: m.reason_derived,
  'above-stated-value': m.results_reason_above_stated_value,
  'definition-not-stated': m.results_reason_definition_not_stated,
  'low-confidence': m.results_reason_low_confidence,
};

/** A reason code of the status rules in words. A code that a newer rule added is shown as it is: better odd than silent. */
export function reasonText(code: string, locale: Locale): string {
  return isKnown(code) ? texts[code]({}, { locale }) : code;
}

function isKnown(code: string): code is keyof typeof texts {
  return Object.hasOwn(texts, code);
}
