import { createInstance } from '@module-federation/enhanced/runtime';
import * as vue from 'vue';

/**
 * Loads everything that a module exposes, as a host does that knows nothing of the portal.
 *
 * @param {string} name
 * @param {string} entry
 * @returns {Promise<Record<string, string[]>>} what each expose offers
 */
window.loadWithStockRuntime = async (name, entry) => {
  const host = createInstance({
    name: 'stock-host',
    remotes: [{ name, entry, type: 'module' }],
    shared: { vue: { version: vue.version, lib: () => vue, shareConfig: { singleton: true, requiredVersion: `^${vue.version}` } } },
  });
  /** @type {Record<string, string[]>} */
  const offered = {};
  for (const expose of ['./pages', './widgets']) {
    offered[expose] = Object.keys((await host.loadRemote(`${name}${expose.slice(1)}`)) ?? {}).sort();
  }
  return offered;
};
