import type { Revision } from '../revisions/current-revision.ts';
import { codeVersion } from './code-version.ts';

/** What an answer depends on, besides the code. */
export interface Representation {
  revision: Revision;
  /** Path and query as asked for. */
  address: string;
  /** The form that was negotiated. */
  format: string;
}

/** Everything that an answer depends on, as one line: the key of the caches, and the origin of its strong ETag. */
export function answerKey({ revision, address, format }: Representation): string {
  // The rules ask for the year, so the same data may be judged anew in January.
  const year = new Date().getUTCFullYear();
  return [codeVersion ?? 'source', year, revision.number, revision.contentHash, format, address].join(' ');
}

/** A strong ETag that is known before the answer is made: equal keys give equal bytes. */
export async function entityTag(key: string, revision: Revision): Promise<string> {
  return `"r${revision.number}-${await shortHash(new TextEncoder().encode(key))}"`;
}

/** A strong ETag of an answer's bytes. */
export async function bodyTag(body: ArrayBuffer): Promise<string> {
  return `"${await shortHash(body)}"`;
}

async function shortHash(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest, 0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the client has this answer already (RFC 9110, 13.1.2 and 13.1.3). `If-None-Match` silences `If-Modified-Since`. */
export function isNotModified(request: Headers, answer: { etag: string | null; lastModified: string | null }): boolean {
  const tags = request.get('if-none-match');
  if (tags !== null) return answer.etag !== null && (tags.trim() === '*' || listedTags(tags).includes(answer.etag.replace(/^W\//u, '')));
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return answer.lastModified !== null && Date.parse(answer.lastModified) <= since;
}

/** Compared weakly: a proxy that compresses may have made the tag weak. */
function listedTags(tags: string): string[] {
  return [...tags.matchAll(/(?:W\/)?("[^"]*")/gu)].map(([, tag]) => tag!);
}
