import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.mjs';

/**
 * Waits until every path answers without an error.
 *
 * @param {string} origin
 * @param {readonly string[]} paths
 * @param {number} patience in milliseconds
 * @throws {Problem} naming the path and its last answer
 */
export async function untilItAnswers(origin, paths, patience = 30_000) {
  const deadline = Date.now() + patience;
  for (const path of paths) {
    for (let answer = await ask(origin + path); answer !== null; answer = await ask(origin + path)) {
      if (Date.now() > deadline) throw new Problem(`The portal runs, but ${origin}${path} does not answer as it should: ${answer}`);
      await sleep(100);
    }
  }
}

/**
 * @param {string} address
 * @returns {Promise<string | null>} what is wrong with the answer, or null
 */
async function ask(address) {
  try {
    const answer = await fetch(address, { redirect: 'follow', signal: AbortSignal.timeout(5000) });
    const text = await answer.text();
    return answer.ok ? null : `${answer.status} ${text.slice(0, 300)}`;
  } catch (error) {
    return error instanceof Error ? `${error.message} ${error.cause ?? ''}` : String(error);
  }
}
