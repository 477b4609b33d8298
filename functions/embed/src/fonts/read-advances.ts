import { readCharacterMap, tableOffset } from './read-character-map.ts';

/**
 * Reads how wide each character of a TrueType font is.
 *
 * @returns code point → width in font sizes
 */
export function readAdvances(bytes: ArrayBuffer): Map<number, number> {
  const font = new DataView(bytes);
  const unitsPerEm = font.getUint16(tableOffset(font, 'head') + 18);
  // Shapes behind the last entry are as wide as it.
  const entries = font.getUint16(tableOffset(font, 'hhea') + 34);
  const widths = tableOffset(font, 'hmtx');
  const advance = (glyph: number) => font.getUint16(widths + 4 * Math.min(glyph, entries - 1)) / unitsPerEm;
  return new Map([...readCharacterMap(bytes)].map(([point, glyph]) => [point, advance(glyph)]));
}
