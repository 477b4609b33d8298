import { readFileSync } from 'node:fs';

/** Why no record quotes a sentence: the kinds of reason, and the kind for each sentence. */
export interface Reasons {
  reasons: Record<string, { zhHans: string; en: string }>;
  sentences: Record<string, string>;
}

/** Reads `records/uncovered.json`. */
export function readReasons(): Reasons {
  return JSON.parse(readFileSync(new URL('../../records/uncovered.json', import.meta.url), 'utf8')) as Reasons;
}
