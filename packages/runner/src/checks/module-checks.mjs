import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { runTurbo } from '../processes/run-turbo.mjs';

/** Where each module leaves its outcome; turbo keeps and restores this file with the cached task. */
const resultFile = 'test-results/check.json';

/**
 * Proves every built module against the contract, each alone: `npm run check -w apps/talent`.
 *
 * @returns {Promise<number>} how many things passed
 * @throws {import('../problem.mjs').Problem} with what is to be changed where
 */
export async function runModuleChecks() {
  for (const file of resultFiles()) rmSync(file);
  await runTurbo(['check']);
  return resultFiles().reduce((sum, file) => sum + passedChecks(readFileSync(file, 'utf8')), 0);
}

/** @returns {string[]} the outcomes that exist now */
function resultFiles() {
  return readdirSync(join(root, 'apps'))
    .map((app) => join(root, 'apps', app, resultFile))
    .filter((file) => existsSync(file));
}

/**
 * @param {string} json as the check writes it
 * @returns {number}
 */
export function passedChecks(json) {
  return JSON.parse(json).passed;
}
