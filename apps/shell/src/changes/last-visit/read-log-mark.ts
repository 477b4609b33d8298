import { participationKinds } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import type { LogMark } from './visit.ts';

/** How far the log has come: each revision of the data is one publication, each step of a department before the public another. */
export async function readLogMark(data: ApiClient): Promise<LogMark> {
  const [revisions, said, all] = await Promise.all([
    data.revisions({ limit: 1 }),
    data.changes({ kind: participationKinds.join(','), limit: 1 }),
    data.changes({ with: 'participation', limit: 1 }),
  ]);
  return { entry: Number(all.items[0]?.id ?? 0), count: (revisions.items[0]?.number ?? 0) + said.total };
}
