import type { Implementation, Owner } from '@policy/api';
import { listAll, type ApiClient } from '@policy/api-client';
import { measureTask, projectTask, type Task } from './task.ts';

/**
 * Reads the projects, then the measures, of a module or of a clause, each in the order of the plan.
 * For the `load.ts` of a module's own page.
 */
export async function loadTasks(data: ApiClient, of: { module: Owner } | { clause: string }): Promise<Task[]> {
  const [projects, measures, events] = await Promise.all([
    listAll(data.projects, of),
    listAll(data.measures, of),
    listAll(data.events, of),
  ]);
  const records = await readImplementation(data, [...projects, ...measures]);
  return [
    ...projects.map((project) => projectTask(project, events, records)),
    ...measures.map((measure) => measureTask(measure, events, records)),
  ];
}

/** How the clauses of tasks were carried out. */
async function readImplementation(data: ApiClient, tasks: { clause: string }[]): Promise<Implementation[]> {
  const clauses = [...new Set(tasks.map(({ clause }) => clause))];
  return clauses.length === 0 ? [] : listAll(data.implementation, { filter: `clause:in:${clauses.join('|')}` });
}
