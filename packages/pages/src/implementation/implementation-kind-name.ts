import type { ImplementationKind, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  'lead-department': m.implementation_kind_lead_department,
  participants: m.implementation_kind_participants,
  schedule: m.implementation_kind_schedule,
  investment: m.implementation_kind_investment,
  fund: m.implementation_kind_fund,
  'legal-act': m.implementation_kind_legal_act,
  policy: m.implementation_kind_policy,
  quantity: m.implementation_kind_quantity,
  event: m.implementation_kind_event,
};

/** What a record of the implementation tells, in a word. */
export function implementationKindName(kind: ImplementationKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
