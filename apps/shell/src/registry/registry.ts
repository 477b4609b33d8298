import { freshState, moduleStateSchema, registryHold, type ModuleState } from '@policy/module-kit/registry';
import { z } from 'zod';
import type { ModuleId, ShellBindings } from '../modules/modules.ts';
import { readStates } from './stored-states.ts';

/** How long a page waits for the database, in milliseconds. */
const readDeadline = 300;

let held: { states: Map<ModuleId, ModuleState>; fresh: boolean; until: number } | null = null;

/** The registry as this isolate knows it. */
export interface Registry {
  stateOf(module: ModuleId): ModuleState;
  /** False when it could not be read, and an older copy or the bindings alone must do. */
  fresh: boolean;
}

/**
 * Reads what each module shows. When the database does not answer, the last copy is used: that of this isolate, else that of the
 * Workers cache, else what lies in place A. So no page ever waits for it longer than the deadline, and none fails for it.
 */
export async function readRegistry(env: ShellBindings, waitUntil: (work: Promise<unknown>) => void): Promise<Registry> {
  if (held && held.until > Date.now()) return registryOf(held.states, held.fresh);
  const before = held?.states;
  // Others that come meanwhile use what is known.
  if (held) held = { ...held, until: Date.now() + registryHold };
  try {
    const states = await within(readStates(env.REGISTRY));
    held = { states, fresh: true, until: Date.now() + registryHold };
    if (!before || written(before) !== written(states)) waitUntil(keepCopy(states));
    return registryOf(states, true);
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'registry-unreadable', reason: String(error) }));
    const states = before ?? (await readCopy()) ?? new Map<ModuleId, ModuleState>();
    held = { states, fresh: false, until: Date.now() + registryHold };
    return registryOf(states, false);
  }
}

/** Lets this isolate see its own change at once. */
export function forgetRegistry(): void {
  if (held) held.until = 0;
}

function registryOf(states: Map<ModuleId, ModuleState>, fresh: boolean): Registry {
  return { stateOf: (module) => states.get(module) ?? freshState, fresh };
}

function within<T>(work: Promise<T>): Promise<T> {
  const deadline = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${readDeadline} ms`)), readDeadline);
  });
  return Promise.race([work, deadline]);
}

const copyAddress = 'https://registry.portal/copy';
const copySchema = z.record(z.string(), moduleStateSchema);

async function keepCopy(states: Map<ModuleId, ModuleState>): Promise<void> {
  const cache = await caches.open('registry');
  await cache.put(copyAddress, new Response(written(states), { headers: { 'cache-control': 'public, max-age=2592000' } }));
}

async function readCopy(): Promise<Map<ModuleId, ModuleState> | null> {
  const cache = await caches.open('registry');
  const answer = await cache.match(copyAddress);
  const parsed = copySchema.safeParse(answer ? await answer.json() : null);
  return parsed.success ? new Map(Object.entries(parsed.data)) : null;
}

function written(states: Map<ModuleId, ModuleState>): string {
  return JSON.stringify(Object.fromEntries(states));
}
