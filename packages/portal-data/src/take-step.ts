import { randomUUID } from 'node:crypto';
import { askJson } from './ask.ts';
import type { Session } from './session.ts';

/** Publishes something new; sent twice, it is published once. */
export function publishNew<Detail>(session: Session, path: string, body: unknown): Promise<Detail> {
  return askJson<Detail>(session, path, { method: 'POST', body, idempotencyKey: randomUUID() });
}

/**
 * Takes a step with a record that shows in public, on the version that stands there now; if somebody changes it meanwhile, the portal
 * refuses.
 *
 * @param record its path below `/api/v1`
 */
export async function takeStep<Detail>(session: Session, record: string, action: string, body: unknown): Promise<Detail> {
  const { version } = await askJson<{ version: number }>(session, record);
  return askJson<Detail>(session, `${record}/${action}`, { method: 'POST', body, ifMatch: `"${version}"`, idempotencyKey: randomUUID() });
}
