import type { Text } from '@policy/api';
import type { Task } from '@policy/pages';
import { benefits } from './benefits.ts';
import { stages, type Stage } from './stages.ts';

/** A stage with what the plan holds out there. */
export interface Station {
  stage: Stage;
  tasks: Task[];
}

export interface Way {
  stations: Station[];
  /** Whom the words of a project or measure name, by its id. */
  whom: Record<string, Text>;
}

/** Sorts projects and measures to the stages of a person's way by the reviewed table; what it does not have is left out. */
export function findWay(tasks: Task[]): Way {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const stations = stages.map((stage) => ({
    stage,
    tasks: benefits.filter((benefit) => benefit.stage === stage).flatMap(({ task }) => byId.get(task) ?? []),
  }));
  const whom = Object.fromEntries(benefits.flatMap(({ task, whom }): [string, Text][] => (whom && byId.has(task) ? [[task, whom]] : [])));
  return { stations: stations.filter((station) => station.tasks.length > 0), whom };
}
