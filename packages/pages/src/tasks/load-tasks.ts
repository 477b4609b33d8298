import type { Owner } from '@policy/api';
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
  return [...projects.map((project) => projectTask(project, events)), ...measures.map((measure) => measureTask(measure, events))];
}
