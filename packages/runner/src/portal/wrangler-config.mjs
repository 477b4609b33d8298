import { readFileSync } from 'node:fs';

/**
 * @typedef {object} WranglerConfig
 * @property {string} name
 * @property {{ binding: string, service: string }[]} [services]
 */

/**
 * Reads a `wrangler.jsonc` of the portal. Runs before anything is installed, so without a library: comments stand on lines of their own.
 *
 * @param {string} file
 * @returns {WranglerConfig}
 */
export function readWranglerConfig(file) {
  return JSON.parse(readFileSync(file, 'utf8').replaceAll(/^\s*\/\/.*$/gmu, ''));
}
