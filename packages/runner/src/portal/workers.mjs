import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { readWranglerConfig } from './wrangler-config.mjs';

/** @typedef {`policy-${string}`} WorkerName name of a Worker in its `wrangler.jsonc` */

/**
 * @typedef {object} Module
 * @property {string} id `shenzhen-hongkong`: as in the address
 * @property {WorkerName} worker its Worker in place A, which is the one that a fresh portal shows
 * @property {WorkerName | null} workerB the one in place B, which takes the next build
 */

const shellConfig = join(root, 'apps/shell/wrangler.jsonc');
const placeA = 'MODULE_A_';
const placeB = 'MODULE_B_';

/**
 * The modules that the shell's `wrangler.jsonc` names, in the order of the navigation.
 *
 * @type {readonly Module[]}
 */
export const modules = readModules();

/**
 * The Workers of the portal, the public one first: name in its `wrangler.jsonc` → its configuration. They are the shell, all functions,
 * and the modules that the shell names.
 *
 * @type {Readonly<Record<WorkerName, string>>}
 */
export const workers = {
  'policy-shell': shellConfig,
  ...Object.fromEntries(functionConfigs().map((config) => [readWranglerConfig(config).name, config])),
  ...Object.fromEntries(modules.map(({ id, worker }) => [worker, join(root, 'apps', id, 'wrangler.jsonc')])),
};

/** @returns {Module[]} */
function readModules() {
  const services = /** @type {{ binding: string, service: WorkerName }[]} */ (readWranglerConfig(shellConfig).services ?? []);
  return services
    .filter(({ binding }) => binding.startsWith(placeA))
    .map(({ binding, service }) => {
      const name = binding.slice(placeA.length);
      const workerB = services.find((other) => other.binding === placeB + name)?.service ?? null;
      return { id: name.toLowerCase().replaceAll('_', '-'), worker: service, workerB };
    });
}

/**
 * @param {WorkerName} name
 * @returns {string} its `wrangler.jsonc`
 */
export function configOf(name) {
  const config = workers[name];
  if (!config) throw new Error(`The portal has no Worker ${name}. It has ${Object.keys(workers).join(', ')}.`);
  return config;
}

/** @returns {string[]} */
function functionConfigs() {
  const folder = join(root, 'functions');
  return readdirSync(folder)
    .map((name) => join(folder, name, 'wrangler.jsonc'))
    .filter((config) => existsSync(config));
}
