import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Environment } from './bindings.ts';
import { problemResponse } from './problem.ts';

/** The entity tag of a version. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * The version that a request wants to change.
 *
 * @throws 428 without `If-Match`
 */
export function readIfMatch(context: Context<Environment>): string {
  const tag = context.req.header('if-match');
  if (tag !== undefined) return tag;
  const detail = 'Send `If-Match` with the `ETag` of the version that you want to change, so that nobody’s change is lost.';
  throw new HTTPException(428, { res: problemResponse('version-needed', { detail }) });
}

/** To throw where somebody else was faster: 412 with what the request sent and what stands there now. */
export function staleVersion(yours: unknown, current: unknown, version: number): HTTPException {
  const detail = 'It was changed in the meantime: `current` is what stands there now. Bring both together and send it with the new `ETag`.';
  const res = problemResponse('changed-meanwhile', { detail, yours, current }, { etag: versionTag(version) });
  return new HTTPException(412, { res });
}

/** Whether the database refused a change because its version is not the next one (migration `versions_count`). */
export function isStale(error: unknown): boolean {
  return error instanceof Error && error.message.includes('not the next version');
}
