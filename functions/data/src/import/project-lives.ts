import type { KnownName, ProjectLife, Publication } from '@policy/api';
import type { EventRecord, Plan } from '@policy/plan';
import { assessLife } from '@policy/rules';

interface Life {
  life: ProjectLife;
  knownAs: KnownName[];
}

/** An event with the level of its source. */
export type LeveledEvent = Pick<EventRecord, 'id' | 'kind' | 'date' | 'sure' | 'doubt' | 'conflict' | 'confidence' | 'knownAs'> & {
  project: string | null;
  level: Publication['level'] | undefined;
};

/**
 * What became of each project by the rule, and the names that its events give it.
 *
 * @param added events that departments have published, besides those of the plan's records
 */
export function projectLives(plan: Plan, added: readonly LeveledEvent[] = []): (project: string) => Life {
  const levels = new Map(plan.sources.map(({ id, level }) => [id, level]));
  const all: LeveledEvent[] = [...plan.events.map((event) => ({ ...event, level: levels.get(event.source) })), ...added];
  return (project) =>
    projectLife(
      all.filter((event) => event.project === project),
      plan.metadata.published,
    );
}

/**
 * What became of one project.
 *
 * @param published when the plan was
 */
export function projectLife(events: readonly LeveledEvent[], published: string): Life {
  const inputs = events.map(({ id, kind, date, sure, doubt, conflict, confidence, level }) => {
    return { id, kind, date, sure, limited: doubt !== null, disputed: conflict !== null, confidence, level };
  });
  return { life: assessLife(inputs, published), knownAs: knownNames(events) };
}

/** Each name once, from the first event that gives it; those that are certain first. */
function knownNames(events: readonly LeveledEvent[]): KnownName[] {
  const names = events.flatMap(({ id, knownAs, sure }) => (knownAs === null ? [] : [{ name: knownAs, sure, event: id }]));
  const inOrder = [...names.filter(({ sure }) => sure), ...names.filter(({ sure }) => !sure)];
  return inOrder.filter(({ name }, place) => inOrder.findIndex((other) => other.name.zhHans === name.zhHans) === place);
}
