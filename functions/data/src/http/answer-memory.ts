/** An answer that can be given again. */
export interface KeptAnswer {
  headers: [string, string][];
  body: ArrayBuffer;
}

/** Longer answers stay in the Cache API only. */
const longestKept = 512 * 1024;
const keptBytes = 16 * 1024 * 1024;

/** The last answers of this isolate, by what they depend on: a Map keeps the order in which they were used. */
const kept = new Map<string, KeptAnswer>();
let bytes = 0;

export function recall(key: string): KeptAnswer | undefined {
  const answer = kept.get(key);
  if (answer === undefined) return undefined;
  kept.delete(key);
  kept.set(key, answer);
  return answer;
}

/** Keeps an answer, and lets go of those that were not asked for longest. */
export function keep(key: string, answer: KeptAnswer): void {
  if (answer.body.byteLength > longestKept || kept.has(key)) return;
  kept.set(key, answer);
  bytes += answer.body.byteLength;
  for (const [oldest, { body }] of kept) {
    if (bytes <= keptBytes) break;
    kept.delete(oldest);
    bytes -= body.byteLength;
  }
}
