import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { isStale, staleVersion, versionTag } from '../http/versions.ts';

/**
 * Makes the next version of a record that departments change in public.
 *
 * @param options.ifMatch tag of the version that the request wants to change
 * @param options.yours what it sent
 * @param options.current reads what stands there now
 * @throws 412 with both where somebody else was faster; nothing is written then
 */
export async function writeStep<Detail extends { version: number }>(
  database: D1Database,
  version: number,
  { ifMatch, yours, current }: { ifMatch: string; yours: unknown; current: () => Promise<Detail> },
  statements: readonly D1PreparedStatement[],
): Promise<Detail> {
  const stale = async () => {
    const now = await current();
    return staleVersion(yours, now, now.version);
  };
  if (ifMatch !== versionTag(version)) throw await stale();
  try {
    await database.batch([...statements]);
  } catch (error) {
    if (!isStale(error)) throw error;
    throw await stale();
  }
  return current();
}
