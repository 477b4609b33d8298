import { root } from '../folders.mjs';
import { install } from '../install/install.mjs';
import { checkRequiredFiles } from '../install/required-files.mjs';
import { build } from '../portal/build.mjs';
import { runTurbo } from '../processes/run-turbo.mjs';
import { step } from '../step.mjs';
import { runBrowserTests } from './browser-tests.mjs';
import { runDryRuns } from './dry-runs.mjs';
import { runModuleChecks } from './module-checks.mjs';
import { runUnitTests } from './unit-tests.mjs';

/**
 * Runs every check, cheapest first, and stops at the first that fails. The last line of a passing run is `N passed, 0 failed`.
 *
 * @throws {import('../problem.mjs').Problem} with what the failed check printed
 */
export async function test() {
  checkRequiredFiles(root);
  await install();
  await step('Format', () => runTurbo(['format']));
  await step('Lint', () => runTurbo(['lint']));
  await step('Types', () => runTurbo(['typecheck']));
  const unitTests = await step('Unit and Worker tests', runUnitTests);
  await build();
  const dryRuns = await step('Workers as for a deploy', runDryRuns);
  const moduleChecks = await step('Modules against the contract', runModuleChecks);
  const browserTests = await step('Browser tests', runBrowserTests);
  console.log(`\n${unitTests + dryRuns + moduleChecks + browserTests} passed, 0 failed`);
}
