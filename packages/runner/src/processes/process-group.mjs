import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isGroupAlive } from './is-group-alive.mjs';

/**
 * @typedef {object} ProcessGroup
 * @property {import('node:child_process').ChildProcess} leader
 * @property {(signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>} stop ends the leader and everything it started; may be called more than once
 */

/** How long a group may take to end by itself, in milliseconds. */
const patience = 5000;

/** @type {Set<ProcessGroup>} */
const running = new Set();

/**
 * Starts a program as the leader of its own process group, so that all it starts can be ended with it:
 * killing wrangler alone would leave its workerd behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {ProcessGroup}
 */
export function startGroup(command, args, { cwd, env }) {
  const leader = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {ProcessGroup} */
  const group = {
    leader,
    async stop(signal = 'SIGTERM') {
      if (!running.has(group)) return;
      await stopGroup(leader, signal);
      running.delete(group);
    },
  };
  running.add(group);
  leader.once('error', () => running.delete(group));
  return group;
}

/** Ends all groups that were started and not yet stopped. */
export async function stopAllGroups() {
  await Promise.all([...running].map((group) => group.stop()));
}

// The last net: whatever ends this process ends the groups too.
process.on('exit', () => {
  for (const { leader } of running) signalGroup(leader, 'SIGKILL');
});

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
async function stopGroup(leader, signal) {
  if (leader.pid === undefined) return;
  signalGroup(leader, signal);
  for (const begun = Date.now(); isGroupAlive(leader.pid); await sleep(20)) {
    if (Date.now() - begun > patience) signalGroup(leader, 'SIGKILL');
  }
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  if (leader.pid === undefined) return;
  try {
    process.kill(-leader.pid, signal);
  } catch {
    // Nobody is left.
  }
}
