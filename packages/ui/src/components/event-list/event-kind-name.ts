import type { EventKind, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  planned: m.life_event_planned,
  approved: m.life_event_approved,
  founded: m.life_event_founded,
  'construction-started': m.life_event_construction_started,
  completed: m.life_event_completed,
  opened: m.life_event_opened,
  'in-operation': m.life_event_in_operation,
  renamed: m.life_event_renamed,
  changed: m.life_event_changed,
  dropped: m.life_event_dropped,
};

/** What happened, in a word. */
export function eventKindName(kind: EventKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
