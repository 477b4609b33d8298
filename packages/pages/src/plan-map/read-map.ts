import { listAll, type ApiClient } from '@policy/api-client';
import { mapPlan, type MapChapter } from './map-model.ts';

/** Reads the whole plan by what is known of its clauses. */
export async function readMap(data: ApiClient): Promise<MapChapter[]> {
  const [plan, indicators, projects, measures, facts] = await Promise.all([
    data.plan(),
    listAll(data.indicators, {}),
    listAll(data.projects, {}),
    listAll(data.measures, {}),
    listAll(data.facts, {}),
  ]);
  return mapPlan(plan.tree, { indicators, projects, measures, facts });
}
