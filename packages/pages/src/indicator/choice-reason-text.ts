import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const texts = {
  'other-year': m.results_choice_other_year,
  'bound-does-not-decide': m.results_choice_bound_does_not_decide,
  'other-definition': m.results_choice_other_definition,
  'definition-not-stated': m.results_choice_definition_not_stated,
  derived: m.results_choice_derived,
  'lower-level': m.results_choice_lower_level,
  'not-exact': m.results_choice_not_exact,
  'lower-confidence': m.results_choice_lower_confidence,
  revised: m.results_choice_revised,
  'equally-good': m.results_choice_equally_good,
  'same-value': m.results_choice_same_value,
};

/** Why a value does not count, in words. A code that a newer rule added is shown as it is. */
export function choiceReasonText(code: string, locale: Locale): string {
  return Object.hasOwn(texts, code) ? texts[code as keyof typeof texts]({}, { locale }) : code;
}
