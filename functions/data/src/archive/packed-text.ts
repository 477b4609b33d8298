/** Characters that are kept as they are. D1 takes 2 MB a row, and an indicator may have thousands of values. */
const longestPlain = 200_000;

/** Before a text that is compressed; no JSON begins so. */
const mark = 'gzip,';

/** A text as it is kept in the archive: a long one compressed, in base64. */
export async function packText(text: string): Promise<string> {
  if (text.length <= longestPlain) return text;
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return mark + Buffer.from(await new Response(compressed).arrayBuffer()).toString('base64');
}

/** The text that `packText` was given. */
export async function unpackText(kept: string): Promise<string> {
  if (!kept.startsWith(mark)) return kept;
  const compressed = new Blob([Buffer.from(kept.slice(mark.length), 'base64')]).stream();
  return new Response(compressed.pipeThrough(new DecompressionStream('gzip'))).text();
}
