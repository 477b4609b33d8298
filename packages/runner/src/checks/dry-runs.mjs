import { workers } from '../portal/workers.mjs';
import { runTurbo } from '../processes/run-turbo.mjs';

/**
 * Lets wrangler package every Worker as it would for a deploy, without an account: `wrangler deploy --dry-run`.
 *
 * @returns {Promise<number>} how many could be deployed
 * @throws {import('../problem.mjs').Problem} with what wrangler says of the others
 */
export async function runDryRuns() {
  await runTurbo(['dry-run']);
  return Object.keys(workers).length;
}
