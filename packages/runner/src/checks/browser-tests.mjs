import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { Problem } from '../problem.mjs';
import { essentialLines } from '../processes/essential-lines.mjs';
import { runProgram } from '../processes/run-program.mjs';

/** Playwright numbers what failed, after all the tests are listed. */
const firstFailure = /^\s*1\) /u;

/**
 * Runs the tests in a browser, against Workers that are built.
 *
 * @returns {Promise<number>} how many tests passed
 * @throws {Problem} with what the failed tests printed
 */
export async function runBrowserTests() {
  const { ok, lines } = await runProgram('npm', ['run', '--silent', 'browser', '--workspace', 'tests']);
  if (ok) return passedTests(readFileSync(join(root, 'tests/test-results/browser.json'), 'utf8'));
  const failures = lines.findIndex((line) => firstFailure.test(line));
  throw new Problem(essentialLines(failures < 0 ? lines : lines.slice(failures), 200).join('\n'));
}

/**
 * @param {string} json as Playwright's JSON reporter writes it
 * @returns {number}
 */
export function passedTests(json) {
  return JSON.parse(json).stats.expected;
}
