import { brotliCompressSync } from 'node:zlib';

/** Bytes of a text on its way, compressed as browsers take it. */
export function weighText(text: string): number {
  return brotliCompressSync(text).length;
}
