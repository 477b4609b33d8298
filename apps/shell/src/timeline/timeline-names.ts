import type { EventKind, Locale, Owner, TimelineEntry, TimelineKind } from '@policy/api';
import { eventKindName } from '@policy/ui';
import * as m from '@policy/words/messages';

const kinds = {
  target: m.timeline_kind_target,
  value: m.timeline_kind_value,
  event: m.timeline_kind_event,
  act: m.timeline_kind_act,
};

const whats = {
  goal: m.timeline_what_goal,
  baseline: m.timeline_what_baseline,
  observed: m.timeline_what_observed,
  derived: m.timeline_what_derived,
  issued: m.timeline_what_issued,
  'in-force': m.timeline_what_in_force,
  amended: m.timeline_what_amended,
};

/** Owners in the order of the navigation, the plan as a whole first. */
export const owners = ['plan', 'innovation', 'industry', 'talent', 'shenzhen-hongkong'] as const satisfies Owner[];

/** Every kind, in the order of the picture. */
export const timelineKinds = Object.keys(kinds) as TimelineKind[];

export function timelineKindName(kind: TimelineKind, locale: Locale): string {
  return kinds[kind]({}, { locale });
}

/** What happened, in a word. */
export function whatName(what: TimelineEntry['what'], locale: Locale): string {
  return what in whats ? whats[what as keyof typeof whats]({}, { locale }) : eventKindName(what as EventKind, locale);
}
