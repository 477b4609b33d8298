import type { Consultation, ConsultationState, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const states = {
  planned: m.consultations_state_planned,
  open: m.consultations_state_open,
  'result-due': m.consultations_state_due,
  concluded: m.consultations_state_concluded,
} satisfies Record<ConsultationState, unknown>;

export function consultationStateName(state: ConsultationState, locale: Locale): string {
  return states[state]({}, { locale });
}

/** How long a consultation still takes contributions, or how long its result is due; null where nothing runs. */
export function consultationClock({ state, days }: Consultation, locale: Locale): string | null {
  if (days === null) return null;
  if (state === 'result-due') return m.consultations_overdue({ days }, { locale });
  return days === 0 ? m.consultations_last_day({}, { locale }) : m.consultations_days_left({ days }, { locale });
}
