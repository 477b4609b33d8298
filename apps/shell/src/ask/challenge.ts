import type { ShellBindings } from '../modules/modules.ts';

/** Where the browser gets the script of Cloudflare Turnstile from, where that is turned on. */
export const challengeOrigin = 'https://challenges.cloudflare.com';

/** Name of the field in which Turnstile hands over what the browser has proved. */
export const challengeField = 'cf-turnstile-response';

const patience = 5000;

/** Public key of Turnstile, where whoever runs the portal has set both keys; else null, and no third party is ever asked. */
export function challengeKey({ TURNSTILE_SITE_KEY, TURNSTILE_SECRET }: ShellBindings): string | null {
  return TURNSTILE_SITE_KEY !== '' && TURNSTILE_SECRET ? TURNSTILE_SITE_KEY : null;
}

/**
 * Whether the browser has passed the challenge. The visitor's address is not handed on: Turnstile does without.
 *
 * @returns true where no challenge is turned on; false also where Cloudflare does not answer
 */
export async function passesChallenge(env: ShellBindings, proof: string): Promise<boolean> {
  if (challengeKey(env) === null) return true;
  if (proof === '' || proof.length > 2048) return false;
  try {
    const body = new URLSearchParams({ secret: env.TURNSTILE_SECRET!, response: proof });
    const answer = await fetch(env.TURNSTILE_VERIFY, { method: 'POST', body, signal: AbortSignal.timeout(patience) });
    const { success } = (await answer.json()) as { success?: unknown };
    return success === true;
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'challenge-fault', message: String(error) }));
    return false;
  }
}
