/**
 * Reads which characters a TrueType font can draw, from its `cmap` table (formats 4 and 12).
 *
 * @returns code point → number of its shape
 */
export function readCharacterMap(bytes: ArrayBuffer): Map<number, number> {
  const font = new DataView(bytes);
  const points = new Map<number, number>();
  const table = tableOffset(font, 'cmap');
  for (let index = 0; index < font.getUint16(table + 2); index += 1) {
    const start = table + font.getUint32(table + 4 + 8 * index + 4);
    const format = font.getUint16(start);
    if (format === 12) readFormat12(font, start, points);
    if (format === 4) readFormat4(font, start, points);
  }
  return points;
}

/** Where a table of a TrueType font begins. @throws if it has none of that name */
export function tableOffset(font: DataView, name: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(entry + byte)));
    if (tag === name) return font.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function readFormat12(font: DataView, start: number, points: Map<number, number>): void {
  for (let group = 0; group < font.getUint32(start + 12); group += 1) {
    const at = start + 16 + 12 * group;
    const first = font.getUint32(at);
    for (let point = first; point <= font.getUint32(at + 4); point += 1) points.set(point, font.getUint32(at + 8) + point - first);
  }
}

/** Glyph 0 is the one for what the font cannot draw. */
function readFormat4(font: DataView, start: number, points: Map<number, number>): void {
  const count = font.getUint16(start + 6) / 2;
  for (let segment = 0; segment < count; segment += 1) {
    const end = font.getUint16(start + 14 + 2 * segment);
    const first = font.getUint16(start + 16 + 2 * count + 2 * segment);
    const delta = font.getUint16(start + 16 + 4 * count + 2 * segment);
    const rangeAt = start + 16 + 6 * count + 2 * segment;
    const range = font.getUint16(rangeAt);
    for (let point = first; point <= end && point < 0xffff; point += 1) {
      const glyph = range === 0 ? (point + delta) & 0xffff : font.getUint16(rangeAt + range + 2 * (point - first));
      if (glyph !== 0) points.set(point, glyph);
    }
  }
}
