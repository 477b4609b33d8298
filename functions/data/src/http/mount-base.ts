import type { Context } from 'hono';
import type { Environment } from './bindings.ts';

/** Says where the portal is mounted; the shell sets it on whatever it hands over. */
const baseHeader = 'policy-base';

/** The path that the asked portal is mounted at, e.g. `/ztzl/innovation`; empty at the root and for whoever asks directly. */
export function mountBase(context: Context<Environment>): string {
  return /^(?:\/[\w.-]+)*$/u.exec(context.req.header(baseHeader) ?? '')?.[0] ?? '';
}
