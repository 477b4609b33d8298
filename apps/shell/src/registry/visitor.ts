import { readOverride, slotSchema, teamKey } from '@policy/module-kit/registry';
import { parse } from 'hono/utils/cookie';
import { isModuleId, type ShellBindings } from '../modules/modules.ts';
import type { Visitor } from './serving.ts';

/** Holds the visitor's number, and nothing else about the visitor; set only while a module has a build on trial. */
export const bucketCookie = 'policy-bucket';
/** Holds a signed override; set only by the link that a developer makes. */
export const overrideCookie = 'policy-override';

const buckets = 100;

/** What the cookies of a request say. */
export interface KnownVisitor extends Visitor {
  /** The number was drawn just now, since the visitor brought none. */
  isNew: boolean;
}

/** Reads the visitor's cookies; whatever is not right in them is as if it were not there. */
export async function readVisitor(env: ShellBindings, request: Request): Promise<KnownVisitor> {
  const cookies = parse(request.headers.get('cookie') ?? '');
  const brought = cookies[bucketCookie] ?? '';
  const isNew = !/^\d{1,2}$/u.test(brought);
  return { bucket: isNew ? drawBucket() : Number(brought), isNew, override: await overrideOf(env, cookies[overrideCookie]) };
}

/**
 * Checks an override, in a link or a cookie. One that is unsigned, expired or names a foreign origin is refused and written to the log.
 */
export async function overrideOf(env: ShellBindings, written: string | undefined): Promise<Visitor['override']> {
  if (!written) return null;
  const reading = env.PORTAL_SECRET
    ? await readOverride(written, (module) => teamKey(env.PORTAL_SECRET!, module), new Date())
    : { refusal: 'no secret is set' };
  if ('refusal' in reading) return refuse(reading.refusal);
  const { module, from } = reading.override;
  if (!isModuleId(env, module)) return refuse(`no module ${module}`);
  const slot = slotSchema.safeParse(from);
  if (slot.success) return { module, from: slot.data };
  const origin = allowedOrigin(env.OVERRIDE_ORIGINS, from);
  return origin ? { module, from: { origin } } : refuse(`origin ${from} is not allowed`);
}

function refuse(reason: string): null {
  console.warn(JSON.stringify({ level: 'warn', event: 'override-refused', reason }));
  return null;
}

/**
 * The origin of an override, if the portal may ask it. A signature alone does not open the portal's network.
 *
 * @param allowed patterns separated by spaces: `http://localhost:*`, `https://*.example.workers.dev`. A `*` stands for one name or number.
 */
export function allowedOrigin(allowed: string, candidate: string): string | null {
  if (!URL.canParse(candidate)) return null;
  const { origin } = new URL(candidate);
  const patterns = allowed.split(' ').filter((pattern) => pattern !== '');
  return patterns.some((pattern) => matches(pattern, origin)) ? origin : null;
}

function matches(pattern: string, origin: string): boolean {
  const literal = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  return new RegExp(`^${literal.join('[a-z0-9-]+')}$`, 'u').test(origin);
}

/** An unpredictable number from 0 to 99, each as likely as the other. */
function drawBucket(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn % buckets;
}

/** `Set-Cookie` of one of the portal's cookies: for this portal's pages only, out of reach of scripts, never sent in from other sites' pages. */
export function cookieHeader(name: string, value: string, seconds: number, { url, base }: { url: string; base: string }): string {
  const secure = url.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=${base || '/'}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
