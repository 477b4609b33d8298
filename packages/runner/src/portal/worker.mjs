import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startWranglerDev } from './wrangler-dev.mjs';

/**
 * @typedef {object} Worker
 * @property {import('./workers.mjs').WorkerName} name
 * @property {() => Promise<void>} stop takes it out of service in an orderly way
 * @property {() => Promise<void>} kill ends it like a crash: the others still believe that it is there
 * @property {(instead?: { config?: string, vars?: Record<string, string> }) => Promise<void>} start starts it again, or another Worker in
 *   its place, under its name
 */

/**
 * Starts one Worker in a process of its own.
 *
 * @param {{ name: import('./workers.mjs').WorkerName, config: string, port: number, state: string, registry: string }} options
 * @returns {Promise<Worker>}
 */
export async function startWorker({ name, config: usual, port, state, registry }) {
  // Only the data Worker has a database; each other one keeps its caches to itself, for two processes cannot share one store.
  const ownState = name === 'policy-data' ? state : join(state, name);
  const launch = ({ config = usual, vars = {} } = {}) =>
    startWranglerDev({ configs: [config], name, vars, port, state: ownState, registry, log: join(state, `${name}.log`) });

  let group = await launch();
  return {
    name,
    stop: () => group.stop(),
    kill: () => group.stop('SIGKILL'),
    async start(instead) {
      await group.stop();
      // One that was killed could not sign off, and nobody takes the place of one that is signed on.
      rmSync(join(registry, name), { force: true });
      group = await launch(instead);
    },
  };
}
