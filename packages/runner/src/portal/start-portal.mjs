import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.mjs';
import { noteRunning } from './running-portals.mjs';
import { layPlaces, watchPlaces } from './places.mjs';
import { prepareRegistry } from './prepare-registry.mjs';
import { ensureSecret } from './secret.mjs';
import { untilItAnswers } from './until-it-answers.mjs';
import { startWorker } from './worker.mjs';
import { startWranglerDev } from './wrangler-dev.mjs';

/**
 * @typedef {object} Portal
 * @property {string} origin where it answers
 * @property {() => Promise<void>} stop ends all its processes
 * @property {(name: import('./workers.mjs').WorkerName) => import('./worker.mjs').Worker} worker one Worker, with a process of its own
 * @property {Promise<never>} failed rejects when the portal ends although nobody stopped it
 */

/**
 * @typedef {object} Place
 * @property {number} port
 * @property {string} state folder of D1, caches and logs
 * @property {string} registry folder by which the Workers of this portal find each other, and no others
 * @property {Readonly<Record<import('./workers.mjs').WorkerName, string>>} configs the Workers that every portal has, and where they lie
 */

/**
 * Starts the portal and waits until it answers. Its Workers must be built and its data imported. Every module begins in place A, as it is
 * built; what is deployed into the portal lasts as long as it runs.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.state folder of its D1, caches and logs
 * @param {'one-process' | 'process-per-worker'} [options.workers] in one process by default; with a process each, single Workers can be
 *   stopped and replaced while the others serve
 * @returns {Promise<Portal>}
 * @throws {Problem} when it does not come up
 */
export async function startPortal({ port, state, workers: processes = 'one-process' }) {
  const registry = join(state, 'registry');
  rmSync(registry, { recursive: true, force: true });
  mkdirSync(registry, { recursive: true });
  ensureSecret();
  await prepareRegistry(processes === 'one-process' ? state : join(state, 'policy-shell'));
  const place = { port, state, registry, configs: layPlaces(state) };
  const portal = await (processes === 'one-process' ? startTogether : startEach)(place);
  try {
    await untilItAnswers(portal.origin, ['/api/v1/health', '/']);
  } catch (error) {
    await portal.stop();
    throw error;
  }
  const places = watchPlaces(
    place,
    processes === 'one-process' ? () => undefined : (name) => portal.worker(/** @type {import('./workers.mjs').WorkerName} */ (name)),
  );
  const forget = noteRunning({ port, state });
  return {
    ...portal,
    worker: (name) => places.worker(name) ?? portal.worker(name),
    async stop() {
      forget();
      await places.stop();
      await portal.stop();
    },
  };
}

/**
 * @param {Place} place
 * @returns {Promise<Portal>}
 */
async function startTogether(place) {
  const log = join(place.state, 'wrangler.log');
  const group = await startWranglerDev({ ...place, configs: Object.values(place.configs), log });
  return {
    origin: originOf(place),
    stop: group.stop,
    worker() {
      throw new Error('Single Workers can be controlled with `process-per-worker` only.');
    },
    failed: endOf(group, log),
  };
}

/**
 * @param {Place} place
 * @returns {Promise<Portal>}
 */
async function startEach(place) {
  const configs = /** @type {[import('./workers.mjs').WorkerName, string][]} */ (Object.entries(place.configs));
  const starts = await Promise.allSettled(
    configs.map(([name, config]) => startWorker({ ...place, name, config, port: name === 'policy-shell' ? place.port : 0 })),
  );
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const stop = async () => void (await Promise.all(started.map((worker) => worker.stop())));

  const failure = starts.find((start) => start.status === 'rejected');
  if (failure) {
    await stop();
    throw failure.reason;
  }
  return {
    origin: originOf(place),
    stop,
    worker: (name) => /** @type {import('./worker.mjs').Worker} */ (started.find((worker) => worker.name === name)),
    failed: new Promise(() => {}),
  };
}

/** @param {Place} place */
function originOf({ port }) {
  return `http://localhost:${port}`;
}

/**
 * @param {import('../processes/process-group.mjs').ProcessGroup} group
 * @param {string} log
 * @returns {Promise<never>}
 */
function endOf({ leader }, log) {
  /** @type {Promise<never>} */
  const end = new Promise((_, reject) => {
    leader.once('exit', () => reject(new Problem(`wrangler has ended by itself. What it printed: ${log}`)));
  });
  end.catch(() => {});
  return end;
}
