import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const texts: Record<string, (inputs: Record<string, never>, options: { locale: Locale }) => string> = {
  'shown-in-operation': m.life_reason_shown_in_operation,
  opened: m.life_reason_opened,
  completed: m.life_reason_completed,
  founded: m.life_reason_founded,
  'construction-started': m.life_reason_construction_started,
  approved: m.life_reason_approved,
  changed: m.life_reason_changed,
  renamed: m.life_reason_renamed,
  dropped: m.life_reason_dropped,
  'no-event': m.life_reason_no_event,
  'identity-doubtful': m.life_reason_identity_doubtful,
  'only-plans': m.life_reason_only_plans,
  'only-before-plan': m.life_reason_only_before_plan,
  'scope-limited': m.life_reason_scope_limited,
  'sources-disagree': m.life_reason_sources_disagree,
  undated: m.life_reason_undated,
  'low-confidence': m.life_reason_low_confidence,
};

/** A reason of the rule of lives as a sentence; a code that a later rule adds is shown as it is. */
export function lifeReasonText(reason: string, locale: Locale): string {
  return texts[reason]?.({}, { locale }) ?? reason;
}
