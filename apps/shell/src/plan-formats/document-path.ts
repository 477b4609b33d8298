import { formats, type Format } from './formats.ts';

/** What an address below `/plan` asks for in another format than HTML. */
export interface DocumentPath {
  /** As written in the address; null for the whole plan. */
  clause: string | null;
  format: Format;
}

/**
 * Reads `/plan.json`, `/plan/4.1.1.md`.
 *
 * @param path without base and locale
 * @returns null for every other address; whether there is such a clause is not looked at
 */
export function readDocumentPath(path: string): DocumentPath | null {
  const [, clause, ending] = /^\/plan(?:\/([^/]+))?\.([a-z]+)$/u.exec(path) ?? [];
  const format = formats.find((known) => known === ending);
  return format ? { clause: clause ?? null, format } : null;
}
