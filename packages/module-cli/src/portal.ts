import { changeSchema, moduleStateSchema, teamKey, type Change, type ChangeRequest, type ModuleState } from '@policy/module-kit/registry';
import { localSecret, Problem, runningPortal } from '@policy/runner';
import type { Arguments } from './arguments.ts';

/** What the registry knows of a module. */
export interface RegistryEntry {
  state: ModuleState;
  /** Newest first. */
  changes: Change[];
}

type Place = Pick<Arguments, 'portal' | 'module'>;

/** The key of the module's team: `PORTAL_KEY`; for a portal on this machine it is derived from its secret. */
export async function keyOf({ portal, module }: Place): Promise<string> {
  const given = process.env['PORTAL_KEY'];
  if (given) return given;
  const secret = runningPortal(portal) ? localSecret() : null;
  if (secret) return teamKey(secret, module);
  throw new Problem(`PORTAL_KEY is not set: ${portal} asks for the key of ${module}’s team.`);
}

export async function readEntry(place: Place): Promise<RegistryEntry> {
  const { state, changes } = (await answerOf(await askRegistry(place, ''))) as { state: unknown; changes: unknown[] };
  return { state: moduleStateSchema.parse(state), changes: changes.map((change) => changeSchema.parse(change)) };
}

/**
 * Asks the registry for a change.
 *
 * @throws {Problem} with the registry's own words when it refuses
 */
export async function requestChange(place: Place, request: ChangeRequest): Promise<ModuleState> {
  const body = JSON.stringify(request);
  const answer = await askRegistry(place, '', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  return moduleStateSchema.parse(((await answerOf(answer)) as { state: unknown }).state);
}

/** Asks what lies in a place of the module, whether readers see it or not. */
export function askPlace(place: Place, slot: 'A' | 'B', path: string): Promise<Response> {
  return askRegistry(place, `/${slot}${path}`);
}

async function askRegistry(place: Place, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${await keyOf(place)}` };
  const address = `${place.portal}/_registry/${place.module}${path}`;
  return fetch(address, { ...init, headers, redirect: 'manual' }).catch((error: unknown) => {
    throw new Problem(`${place.portal} cannot be reached: ${error instanceof Error ? (error.cause ?? error.message) : error}`);
  });
}

async function answerOf(answer: Response): Promise<unknown> {
  const body = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
  if (answer.ok) return body;
  throw new Problem(`${body.title ?? `The portal answered ${answer.status}`}. ${body.detail ?? ''}`.trim());
}
