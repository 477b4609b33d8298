import { readdirSync, readFileSync } from 'node:fs';

/**
 * Tells whether any process of a group still runs. One that has ended and only waits for its parent to take note does not:
 * in a container without a proper init such processes stay for ever.
 *
 * @param {number} group id of the group, which is the pid of its leader
 * @returns {boolean}
 */
export function isGroupAlive(group) {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((pid) => /^\d+$/u.test(pid) && runsInGroup(pid, group));
}

/**
 * @param {string} pid
 * @param {number} group
 * @returns {boolean}
 */
function runsInGroup(pid, group) {
  try {
    // `pid (name) state parent group …`; a name may hold anything, so the fields are counted from its end.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , itsGroup] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(itsGroup) === group && state !== 'Z' && state !== 'X';
  } catch {
    // It has ended since the folder was read.
    return false;
  }
}
