import type { ModuleFault } from '../modules/ask-module.ts';
import type { ShellBindings } from '../modules/modules.ts';

/** When and why a module's own answer was last replaced by another. */
export interface LastFallback {
  module: string;
  at: string;
  phase: ModuleFault['phase'] | 'off';
  page: string;
  build: string | null;
}

/** A module that is down is asked for often; one entry in this many milliseconds is enough. */
const pause = 10_000;
const noted = new Map<string, number>();

/** Notes a fallback for the status page. What cannot be noted is in the log all the same. */
export async function noteFallback(env: ShellBindings, { module, at, phase, page, build }: LastFallback): Promise<void> {
  if ((noted.get(module) ?? 0) + pause > Date.now()) return;
  noted.set(module, Date.now());
  await env.REGISTRY.prepare(
    'insert into fallbacks (module, at, phase, page, build) values (?, ?, ?, ?, ?) on conflict (module) do update set at = excluded.at, phase = excluded.phase, page = excluded.page, build = excluded.build',
  )
    .bind(module, at, phase, page, build)
    .run()
    .catch((error: unknown) => console.error(JSON.stringify({ level: 'error', event: 'fallback-not-noted', reason: String(error) })));
}

export async function readFallbacks(env: ShellBindings): Promise<Map<string, LastFallback>> {
  const { results } = await env.REGISTRY.prepare('select module, at, phase, page, build from fallbacks').all<
    LastFallback & Record<string, unknown>
  >();
  return new Map(results.map((row) => [row.module, row]));
}
