import { z } from 'zod';
import { isSame, sign } from './keys.ts';

/** Shows one visitor another build of one module: that of a place, or a developer's own at an origin. */
const overrideSchema = z.object({
  module: z.string().max(60),
  /** `A`, `B`, or an origin: `http://localhost:9060`. */
  from: z.string().max(200),
  /** When it ends (RFC 3339). */
  until: z.iso.datetime(),
});
export type Override = z.infer<typeof overrideSchema>;

/** An override that can be trusted, or why it cannot. */
export type OverrideReading = { override: Override } | { refusal: 'unreadable' | 'unsigned' | 'expired' };

/**
 * Writes an override so that it can stand in an address or a cookie.
 *
 * @param key of the module's team
 */
export async function writeOverride(override: Override, key: string): Promise<string> {
  const text = toBase64Url(JSON.stringify(override));
  return `${text}.${await sign(key, text)}`;
}

/**
 * Reads what `writeOverride` wrote.
 *
 * @param keyOf gives the key of the team of a module
 */
export async function readOverride(written: string, keyOf: (module: string) => Promise<string>, now: Date): Promise<OverrideReading> {
  const [text = '', signature = ''] = written.split('.');
  const parsed = overrideSchema.safeParse(parse(text));
  if (!parsed.success) return { refusal: 'unreadable' };
  if (!(await isSame(signature, await sign(await keyOf(parsed.data.module), text)))) return { refusal: 'unsigned' };
  if (Date.parse(parsed.data.until) <= now.getTime()) return { refusal: 'expired' };
  return { override: parsed.data };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
