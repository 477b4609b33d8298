import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One answer of the data API, as it was given. */
export interface Recording {
  status: number;
  body: unknown;
}

/** Longest list that is kept, in bytes of JSON: its first records show a page as well as all of them. */
const longestList = 12_000;

export const recordingsFolder = join(import.meta.dirname, '../../recordings');

/** Reads the answer to a request of the data API, such as `/api/v1/projects?module=talent`; null if it was never recorded. */
export function readRecording(request: string, folder = recordingsFolder): Recording | null {
  const file = fileOf(request, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : null;
}

/**
 * Keeps an answer, a long list cut to its first records.
 *
 * @returns the answer as it was kept, and as it must be handed on: what is read next may depend on it
 */
export function writeRecording(request: string, { status, body }: Recording, folder = recordingsFolder): Recording {
  const recording = { status, body: shorten(body) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(request, folder), `${JSON.stringify(recording)}\n`);
  return recording;
}

export function removeRecordings(folder = recordingsFolder): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
}

/** A list that is cut says so in its own terms: it is complete, with as many records as it has. */
function shorten(body: unknown): unknown {
  if (!isList(body)) return body;
  const items: unknown[] = [];
  let bytes = 0;
  for (const item of body.items) {
    bytes += JSON.stringify(item).length;
    if (bytes > longestList && items.length > 0) break;
    items.push(item);
  }
  return items.length === body.items.length ? body : { ...body, items, total: items.length, next: null };
}

function isList(body: unknown): body is { items: unknown[] } {
  return typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items);
}

function fileOf(request: string, folder: string): string {
  const { pathname, searchParams } = new URL(request, 'http://data');
  searchParams.sort();
  const name = `${pathname.replace(/^\/api\/v1\//u, '')}?${searchParams}`;
  return join(folder, `${name.replace(/\?$/u, '').replaceAll(/[^\w.=%-]+/gu, '~')}.json`);
}
