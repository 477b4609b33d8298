import { delimiter, join } from 'node:path';
import { root } from '../folders.mjs';

const binaries = join('node_modules', '.bin');

/** Nothing that runs here reports home, asks questions or looks for updates. */
const quiet = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
};

/**
 * The environment of what the runner starts: the installed programs come first, and with them the Node they need.
 *
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(more = {}) {
  return { ...process.env, ...quiet, PATH: [join(root, binaries), process.env['PATH']].join(delimiter), ...more };
}

/**
 * The environment for npm while it installs: without the folders that npm is about to delete and fill again.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function installEnvironment() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return { ...process.env, ...quiet, PATH: folders.filter((folder) => !folder.endsWith(binaries)).join(delimiter) };
}
