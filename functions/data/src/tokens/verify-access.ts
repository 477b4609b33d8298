import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { Bindings } from '../http/bindings.ts';
import { unauthorised } from '../http/problem.ts';

/** Whose assertions count. */
export interface AccessSettings {
  /** `https://<team>.cloudflareaccess.com`. */
  issuer: string;
  /** The application's audience tag. */
  audience: string;
  /** Address of the team's keys. */
  keys: string;
}

/** The settings of the Worker; undefined where Access does not stand before the portal: its header then counts for nothing. */
export function readAccessSettings(env: Bindings): AccessSettings | undefined {
  const { ACCESS_ISSUER: issuer, ACCESS_AUDIENCE: audience, ACCESS_KEYS: keys } = env;
  if (!issuer || !audience) return undefined;
  return { issuer, audience, keys: keys || `${issuer}/cdn-cgi/access/certs` };
}

/** One set for each address, kept between requests: it holds the keys until they are old. */
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/**
 * Verifies what Cloudflare Access asserts: signature, issuer, audience and time.
 *
 * @returns e-mail address of a person, or client id of a service
 * @throws 401 where it does not hold
 */
export async function verifyAccess(assertion: string, { issuer, audience, keys }: AccessSettings): Promise<string> {
  const keySet = keySets.get(keys) ?? createRemoteJWKSet(new URL(keys), { timeoutDuration: 5000 });
  keySets.set(keys, keySet);
  const { payload } = await jwtVerify(assertion, keySet, {
    issuer,
    audience,
    algorithms: ['RS256', 'ES256'],
    requiredClaims: ['exp', 'iat'],
  }).catch((error: unknown) => {
    throw unauthorised(`The assertion of Cloudflare Access does not hold: ${error instanceof Error ? error.message : 'unreadable'}.`);
  });
  const identity = identityOf(payload);
  if (identity === undefined) throw unauthorised('The assertion of Cloudflare Access names nobody.');
  return identity;
}

/** A person is known by their address, a service by the client id in `common_name`. */
function identityOf({ email, common_name: service }: JWTPayload): string | undefined {
  const name = typeof email === 'string' && email !== '' ? email : service;
  return typeof name === 'string' && name !== '' ? name.toLowerCase() : undefined;
}
