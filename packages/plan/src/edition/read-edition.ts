import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { editionLineDigests, lineDigest, splitLines } from './line-digests.ts';

/** The edition this project keeps, byte for byte (DATA section 1). */
export const editionSha256 = 'b9074050d636dc7c96397a5301180364647e58ed0045b68c35da3e825a216a28';

export interface Edition {
  /** The whole text, UTF-8 decoded. */
  text: string;
  sha256: string;
  bytes: number;
}

const editionFile = new URL('../../edition/shenzhen-innovative-city-plan-2008-2015.zh.txt', import.meta.url);
const restore = 'Restore the file from the repository.';

/**
 * Reads the edition and proves that it is the one we keep.
 *
 * @param file for tests: another file than the kept one
 * @throws when the file is missing, or differs by a single byte (the error names the first differing line)
 */
export function readEdition(file: URL | string = editionFile): Edition {
  const content = readBytes(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (sha256 !== editionSha256) {
    const line = firstDifferentLine(content);
    throw new Error(`The edition is not the kept one: line ${line} differs (sha256 ${sha256}, expected ${editionSha256}). ${restore}`);
  }
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), sha256, bytes: content.byteLength };
}

function readBytes(file: URL | string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`The edition cannot be read from ${String(file)}. ${restore}`, { cause });
  }
}

/** Counted from 1; a line too many or too few counts as different. */
function firstDifferentLine(content: Uint8Array): number {
  const lines = splitLines(content);
  const different = lines.findIndex((line, index) => lineDigest(line) !== editionLineDigests[index]);
  return (different === -1 ? lines.length : different) + 1;
}
