import type { Change } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { isOwner } from '@policy/pages';
import type { ModuleId } from '../modules/modules.ts';

/** When what a module shows of the shared data last changed (RFC 3339), and the revision of the data that this made. */
export interface DataChange {
  at: string;
  revision: number;
}

/** Imports of the plan are rare: the newest is among this many changes of the whole plan. */
const searched = 200;

/**
 * Reads the log of published changes for every module: its own department's newest, or the newest import of the plan, which writes
 * the records of all; whichever came later.
 *
 * @returns without the modules of which nothing is known: the data does not answer, or holds nothing
 */
export async function readDataChanges(data: ApiClient, modules: readonly ModuleId[]): Promise<Map<ModuleId, DataChange>> {
  const [whole, ...own] = await Promise.all([
    newest(data, 'plan', searched),
    ...modules.map((module) => (isOwner(module) ? newest(data, module, 1) : [])),
  ]);
  const imported = whole.find(({ action }) => action === 'import');
  return new Map(
    modules.flatMap((module, index) => {
      const change = latest(own[index]?.[0], imported);
      return change ? [[module, { at: change.time, revision: change.revision! }]] : [];
    }),
  );
}

async function newest(data: ApiClient, module: Change['module'] & string, limit: number): Promise<readonly Change[]> {
  const list = await data.changes({ module, limit }).catch(() => null);
  return list?.items ?? [];
}

function latest(one: Change | undefined, other: Change | undefined): Change | undefined {
  if (!one || !other) return one ?? other;
  return one.revision! > other.revision! ? one : other;
}
