import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { runTurbo } from '../processes/run-turbo.mjs';

/** Where each workspace leaves its results; turbo keeps and restores this file with the cached task. */
const resultFile = 'test-results/vitest.json';

/**
 * Runs the tests of all workspaces with vitest.
 *
 * @returns {Promise<number>} how many tests passed
 * @throws {import('../problem.mjs').Problem} with what the failed tests printed
 */
export async function runUnitTests() {
  for (const file of resultFiles()) rmSync(file);
  // A module that consists of standard pages may have nothing of its own to test.
  await runTurbo(['test'], ['--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]);
  return resultFiles().reduce((sum, file) => sum + passedTests(readFileSync(file, 'utf8')), 0);
}

/** @returns {string[]} the results that exist now */
function resultFiles() {
  return ['apps', 'functions', 'packages']
    .flatMap((folder) => readdirSync(join(root, folder)).map((workspace) => join(root, folder, workspace, resultFile)))
    .filter((file) => existsSync(file));
}

/**
 * @param {string} json as vitest's JSON reporter writes it
 * @returns {number}
 */
export function passedTests(json) {
  return JSON.parse(json).numPassedTests;
}
