import type { Change, Text } from '@policy/api';
import { listAll, type ApiClient } from '@policy/api-client';

/** Names of the indicators, projects and consultations that changes concern, by their ids. */
export interface ChangedNames {
  indicators: Record<string, Text>;
  projects: Record<string, Text>;
  consultations: Record<string, Text>;
}

/** Reads them in one list each, however many there are; a list that nothing is about is not asked for. */
export async function readNames(data: ApiClient, changes: readonly Change[]): Promise<ChangedNames> {
  const isAny = (key: 'indicator' | 'project') => changes.some((change) => change[key] !== null);
  const isConsulted = changes.some(({ kind }) => kind === 'consultation');
  const [indicators, projects, consultations] = await Promise.all([
    isAny('indicator') ? listAll(data.indicators, { fields: 'id,name' }) : [],
    isAny('project') ? listAll(data.projects, { fields: 'id,name' }) : [],
    isConsulted ? listAll(data.consultations, { fields: 'id,title' }) : [],
  ]);
  const byId = (records: readonly { id: string; name: Text }[]) => Object.fromEntries(records.map(({ id, name }) => [id, name]));
  const titles = consultations.map(({ id, title }) => ({ id, name: title }));
  return { indicators: byId(indicators), projects: byId(projects), consultations: byId(titles) };
}
