import { constants } from 'node:os';
import { Problem } from './problem.mjs';
import { stopAllGroups } from './processes/process-group.mjs';

/**
 * Runs a command to its end, or until somebody ends it, and leaves no process behind.
 *
 * @param {() => Promise<unknown>} main what it throws becomes exit code 1: a `Problem` as its message, anything else with its stack.
 *   If it sets `process.exitCode`, that is also the code after a signal.
 */
export async function runMain(main) {
  let interrupted = false;
  /** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
  const interrupt = (signal) => {
    if (interrupted) return;
    interrupted = true;
    void stopAllGroups().then(() => process.exit(process.exitCode ?? 128 + constants.signals[signal]));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, interrupt);
  whenNpmIsGone(() => interrupt('SIGTERM'));
  try {
    await main();
  } catch (error) {
    // What fails because its processes are being ended is no news.
    if (interrupted) return;
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
  await stopAllGroups();
}

/**
 * A signal to npm alone ends npm and the shell between it and this process, and does not come this far.
 *
 * @param {() => void} action
 */
function whenNpmIsGone(action) {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) action();
  }, 500).unref();
}
