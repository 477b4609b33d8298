import type { ActKind, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  regulation: m.acts_kind_regulation,
  'government-rule': m.acts_kind_government_rule,
  'policy-paper': m.acts_kind_policy_paper,
};

/** Every kind, the most binding first. */
export const actKinds = Object.keys(names) as ActKind[];

/** Who made an act, in words. */
export function actKindName(kind: ActKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
