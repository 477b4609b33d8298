import type { Locale } from '@policy/api';
import type { Fragment } from '@policy/module-kit/contract';
import type { ModuleId } from './modules.ts';

/** The last answer of a module for a page, kept for when the module is down. */
export interface LastGood {
  fragment: Fragment;
  /** When the module gave it (RFC 3339). */
  at: string;
}

/** A week: longer than any outage; the notice on the page tells the reader how old it is. */
const keepSeconds = 7 * 24 * 3600;

/** Addresses with a longer query are not worth keeping, and anyone could make up endless ones. */
const longestQuery = 100;

/** Text last stored by this isolate for an address, as a hash: the same text need not be written again on every view. */
const stored = new Map<string, string>();
const mostStored = 1000;

/**
 * Keeps a fragment per module, route and locale in the Workers cache.
 *
 * @param path as asked for, with its query
 */
export async function keepLastGood(module: ModuleId, locale: Locale, path: string, fragment: Fragment): Promise<void> {
  if ((path.split('?')[1] ?? '').length > longestQuery) return;
  const address = addressOf(module, locale, path);
  const hash = await hashOf(JSON.stringify(fragment));
  if (stored.get(address) === hash) return;
  if (stored.size >= mostStored) stored.clear();
  stored.set(address, hash);
  const entry: LastGood = { fragment, at: new Date().toISOString() };
  const cache = await caches.open('last-good');
  await cache.put(address, Response.json(entry, { headers: { 'cache-control': `public, max-age=${keepSeconds}` } }));
}

export async function readLastGood(module: ModuleId, locale: Locale, path: string): Promise<LastGood | null> {
  const cache = await caches.open('last-good');
  const answer = await cache.match(addressOf(module, locale, path));
  return answer ? ((await answer.json()) as LastGood) : null;
}

function addressOf(module: ModuleId, locale: Locale, path: string): string {
  return `https://last-good.portal/${module}/${locale}${path}`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
