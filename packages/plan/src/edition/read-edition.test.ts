import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { editionLineDigests, lineDigest, splitLines } from './line-digests.ts';
import { editionSha256, readEdition } from './read-edition.ts';

const kept = readFileSync(new URL('../../edition/shenzhen-innovative-city-plan-2008-2015.zh.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: Uint8Array): string {
  const file = join(folder, 'edition.txt');
  writeFileSync(file, content);
  return file;
}

describe('the kept edition', () => {
  it('is there byte for byte', () => {
    const edition = readEdition();
    expect(edition.sha256).toBe(editionSha256);
    expect(edition.bytes).toBe(48_651);
    expect([...edition.text]).toHaveLength(16_757);
    expect(edition.text.split('\n')).toHaveLength(190);
  });

  it('has the digest of each of its lines on record', () => {
    expect(splitLines(kept).map(lineDigest)).toEqual(editionLineDigests);
  });
});

describe('another file', () => {
  it('is refused for one changed byte, naming the line', () => {
    const changed = Uint8Array.from(kept);
    const line100 = lineStart(100);
    changed[line100 + 4]! ^= 1;
    expect(() => readEdition(fileWith(changed))).toThrow(/not the kept one: line 100 differs/u);
  });

  it('is refused when it was cut off, naming the line', () => {
    expect(() => readEdition(fileWith(kept.subarray(0, lineStart(42) - 1)))).toThrow(/line 42 differs/u);
  });

  it('is refused when a line was added at its end, naming the line', () => {
    expect(() => readEdition(fileWith(Buffer.concat([kept, Buffer.from('\n')])))).toThrow(/line 191 differs/u);
  });

  it('is refused in words when it is missing', () => {
    expect(() => readEdition(join(folder, 'nowhere.txt'))).toThrow(/cannot be read from .*nowhere\.txt\. Restore the file/u);
  });
});

function lineStart(number: number): number {
  return splitLines(kept)
    .slice(0, number - 1)
    .reduce((sum, line) => sum + line.length + 1, 0);
}
