import { availableParallelism } from 'node:os';
import { Problem } from '../problem.mjs';
import { say } from '../step.mjs';
import { essentialLines } from './essential-lines.mjs';
import { runProgram } from './run-program.mjs';

const begins = /^(\S+): cache miss, executing/u;
const failed = /^Failed:\s+(.+)$/mu;

/**
 * Runs tasks of `turbo.json` in all workspaces; what was done before for the same sources is not done again.
 *
 * @param {readonly string[]} tasks
 * @param {readonly string[]} [args] passed on to the tasks' own commands
 * @param {{ workspaces?: readonly string[], quiet?: boolean }} [only] in these workspaces and what they need; quiet shows no progress
 * @throws {Problem} with what the failed tasks printed
 */
export async function runTurbo(tasks, args = [], { workspaces = [], quiet = false } = {}) {
  const options = [
    ...workspaces.map((name) => `--filter=${name}`),
    '--output-logs=new-only',
    '--log-order=stream',
    '--continue=dependencies-successful',
    `--concurrency=${availableParallelism()}`,
  ];
  const { ok, lines } = await runProgram('turbo', ['run', ...tasks, ...options, ...(args.length > 0 ? ['--', ...args] : [])], {
    onLine(line) {
      const task = begins.exec(line)?.[1];
      if (task && !quiet) say(`  ${task}`);
    },
  });
  if (!ok) throw new Problem(essentialLines(linesOfFailedTasks(lines)).join('\n'));
}

/**
 * @param {readonly string[]} lines all that turbo printed
 * @returns {readonly string[]} only what belongs to the tasks that failed, or all when turbo itself did
 */
export function linesOfFailedTasks(lines) {
  const tasks = failed
    .exec(lines.join('\n').trim())?.[1]
    ?.split(',')
    .map((task) => `${task.trim().replace('#', ':')}: `);
  if (!tasks) return lines;
  return lines.filter((line) => tasks.some((task) => line.startsWith(task)));
}
