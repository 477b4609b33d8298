import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { startWorker } from './worker.mjs';
import { modules, workers } from './workers.mjs';

/** Where a build's files lie, each build in its own folder. */
const assets = 'dist/assets/_m';

/** How often the places are looked at, in milliseconds. */
const interval = 200;

/**
 * Where a new build for a place is put, whole and at once: the local stand-in for what `wrangler deploy` uploads to.
 *
 * @param {string} state folder of the portal
 * @param {string} worker `policy-talent`, `policy-talent-b`
 */
export function incomingFolder(state, worker) {
  return join(state, 'incoming', worker);
}

/**
 * Puts every module as it is built into its place A, apart from the sources: a build that is not deployed yet changes nothing.
 *
 * @param {string} state
 * @returns {Record<import('./workers.mjs').WorkerName, string>} all Workers that the portal begins with → their configurations
 */
export function layPlaces(state) {
  for (const folder of ['places', 'incoming']) rmSync(join(state, folder), { recursive: true, force: true });
  const places = modules.map(({ id, worker }) => {
    const folder = placeFolder(state, worker);
    mkdirSync(folder, { recursive: true });
    for (const name of ['dist', 'wrangler.jsonc']) cpSync(join(root, 'apps', id, name), join(folder, name), { recursive: true });
    return [worker, join(folder, 'wrangler.jsonc')];
  });
  return { ...workers, ...Object.fromEntries(places) };
}

/**
 * Takes every build that is put into `incoming` while the portal runs into its place, and starts the place's Worker with it.
 *
 * @param {{ state: string, registry: string, configs: Readonly<Record<string, string>> }} portal
 * @param {(name: string) => import('./worker.mjs').Worker | undefined} ownWorker a Worker of the portal that has a process of its own
 * @returns {{ worker: (name: string) => import('./worker.mjs').Worker | undefined, stop: () => Promise<void> }}
 */
export function watchPlaces({ state, registry, configs }, ownWorker) {
  const incoming = join(state, 'incoming');
  mkdirSync(incoming, { recursive: true });
  /** @type {Map<string, import('./worker.mjs').Worker>} */
  const started = new Map();
  /** @type {Map<string, Promise<void>>} */
  const taking = new Map();

  const take = async (/** @type {string} */ name) => {
    const worker = started.get(name) ?? ownWorker(name);
    await worker?.stop();
    fillPlace(incomingFolder(state, name), placeFolder(state, name));
    // Where all Workers share one process, wrangler notices the files by itself.
    if (worker) return worker.start();
    if (configs[name]) return;
    const config = join(placeFolder(state, name), 'wrangler.jsonc');
    started.set(
      name,
      await startWorker({ name: /** @type {import('./workers.mjs').WorkerName} */ (name), config, port: 0, state, registry }),
    );
  };
  const look = () => {
    for (const name of readdirSync(incoming).filter((found) => !found.startsWith('.') && !taking.has(found))) {
      const taken = take(name)
        .catch((error) => console.error(error instanceof Error ? error.message : error))
        .finally(() => {
          rmSync(incomingFolder(state, name), { recursive: true, force: true });
          taking.delete(name);
        });
      taking.set(name, taken);
    }
  };
  const timer = setInterval(look, interval);
  return {
    worker: (name) => started.get(name),
    async stop() {
      clearInterval(timer);
      await Promise.all(taking.values());
      await Promise.all([...started.values()].map((worker) => worker.stop()));
    },
  };
}

/** @param {string} state @param {string} worker */
function placeFolder(state, worker) {
  return join(state, 'places', worker);
}

/**
 * Files first, then the Worker that names them; then files of builds go that the new one does not carry, as they do in a deploy.
 *
 * @param {string} from
 * @param {string} place
 */
function fillPlace(from, place) {
  mkdirSync(place, { recursive: true });
  for (const name of ['dist/assets', 'dist/worker', 'wrangler.jsonc']) cpSync(join(from, name), join(place, name), { recursive: true });
  const carried = new Set(buildsIn(from));
  for (const build of buildsIn(place)) if (!carried.has(build)) rmSync(join(place, assets, build), { recursive: true });
}

/** @param {string} folder @returns {string[]} `talent/{build}` */
function buildsIn(folder) {
  const owners = existsSync(join(folder, assets)) ? readdirSync(join(folder, assets)) : [];
  return owners.flatMap((owner) => readdirSync(join(folder, assets, owner)).map((build) => join(owner, build)));
}
