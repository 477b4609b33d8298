import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from '../folders.mjs';
import { Problem } from '../problem.mjs';
import { childEnvironment } from '../processes/child-environment.mjs';
import { startGroup } from '../processes/process-group.mjs';
import { readLines } from '../processes/read-lines.mjs';

const patience = 60_000;

/**
 * Starts Workers in one `wrangler dev` and waits until it serves them.
 *
 * @param {object} options
 * @param {readonly string[]} options.configs their `wrangler.jsonc`, the public one first
 * @param {number} options.port 0 for any
 * @param {string} options.state folder of the local D1 and caches
 * @param {string} options.registry folder by which Workers of several processes find each other, and no others
 * @param {string} options.log file for all that it prints
 * @param {string} [options.name] name to serve under, instead of the one in the configuration
 * @param {Record<string, string>} [options.vars] instead of those in the configuration
 * @param {boolean} [options.liveReload] reload pages in browsers when a Worker changes
 * @returns {Promise<import('../processes/process-group.mjs').ProcessGroup>}
 * @throws {Problem} with its last lines when it ends or does not get ready
 */
export async function startWranglerDev({ configs, port, state, registry, log, name, vars = {}, liveReload = false }) {
  mkdirSync(dirname(log), { recursive: true });
  const args = [
    'dev',
    ...configs.flatMap((config) => ['--config', config]),
    ...[
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--inspector-port',
      '0',
      '--persist-to',
      state,
      '--show-interactive-dev-session=false',
    ],
    ...(name ? ['--name', name] : []),
    ...(liveReload ? ['--live-reload'] : []),
    ...Object.entries(vars).flatMap(([key, value]) => ['--var', `${key}:${value}`]),
  ];
  const group = startGroup('wrangler', args, { cwd: root, env: childEnvironment({ WRANGLER_REGISTRY_PATH: registry }) });
  try {
    await untilReady(group, log);
    return group;
  } catch (error) {
    await group.stop();
    throw error;
  }
}

/**
 * @param {import('../processes/process-group.mjs').ProcessGroup} group
 * @param {string} log
 * @returns {Promise<void>}
 */
function untilReady({ leader }, log) {
  /** @type {string[]} */
  const last = [];
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) =>
      reject(new Problem([...last, '', `wrangler ${what}. Everything it printed: ${log}`].join('\n')));
    const timer = setTimeout(fail, patience, `did not get ready within ${patience / 1000} s`);
    leader.once('error', (error) => fail(`cannot be started: ${error.message}`));
    leader.once('exit', () => fail('ended before it was ready'));
    leader.once('exit', () => clearTimeout(timer));
    readLines(leader, (line) => {
      appendFileSync(log, `${line}\n`);
      last.push(line);
      if (last.length > 15) last.shift();
      if (!line.includes('Ready on http')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
