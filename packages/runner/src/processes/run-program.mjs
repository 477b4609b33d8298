import { once } from 'node:events';
import { root } from '../folders.mjs';
import { childEnvironment } from './child-environment.mjs';
import { startGroup } from './process-group.mjs';
import { readLines } from './read-lines.mjs';

/**
 * Runs a program to its end without showing what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ ok: boolean, lines: string[] }>} what it printed, errors included
 */
export async function runProgram(command, args, { env = childEnvironment(), onLine } = {}) {
  /** @type {string[]} */
  const lines = [];
  const group = startGroup(command, args, { cwd: root, env });
  readLines(group.leader, (line) => {
    lines.push(line);
    onLine?.(line);
  });
  try {
    const [code] = await once(group.leader, 'close');
    return { ok: code === 0, lines };
  } catch (error) {
    return { ok: false, lines: [`${command}: ${error instanceof Error ? error.message : error}`] };
  } finally {
    await group.stop();
  }
}
