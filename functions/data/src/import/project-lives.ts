import type { KnownName, ProjectLife } from '@policy/api';
import type { EventRecord, Plan } from '@policy/plan';
import { assessLife } from '@policy/rules';

interface Life {
  life: ProjectLife;
  knownAs: KnownName[];
}

/** What became of each project by the rule, and the names that its events give it. */
export function projectLives(plan: Plan): (project: string) => Life {
  const levels = new Map(plan.sources.map(({ id, level }) => [id, level]));
  return (project) => {
    const ofProject = plan.events.filter((event) => event.project === project);
    const inputs = ofProject.map(({ id, kind, date, sure, doubt, conflict, confidence, source }) => {
      return { id, kind, date, sure, limited: doubt !== null, disputed: conflict !== null, confidence, level: levels.get(source) };
    });
    return { life: assessLife(inputs, plan.metadata.published), knownAs: knownNames(ofProject) };
  };
}

/** Each name once, from the first event that gives it; those that are certain first. */
function knownNames(events: readonly EventRecord[]): KnownName[] {
  const names = events.flatMap(({ id, knownAs, sure }) => (knownAs === null ? [] : [{ name: knownAs, sure, event: id }]));
  const inOrder = [...names.filter(({ sure }) => sure), ...names.filter(({ sure }) => !sure)];
  return inOrder.filter(({ name }, place) => inOrder.findIndex((other) => other.name.zhHans === name.zhHans) === place);
}
