import type { Locale } from '@policy/api';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm';
import notoSansHk from '../fonts/noto-sans-hk.ttf';
import notoSansSc from '../fonts/noto-sans-sc.ttf';
import { readCharacterMap } from '../fonts/read-character-map.ts';

let ready: Promise<void> | undefined;
let hongKongCharacters: Map<number, number> | undefined;

/**
 * Draws a picture as PNG. Of its themes the one that a reader without a dark device sees.
 *
 * @param svg whose fonts name Noto Sans SC or Noto Sans HK
 * @param width in pixels
 */
export async function drawPng(svg: string, width: number, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(resvg);
  await ready;
  const picture = new Resvg(suited[locale](svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [new Uint8Array(notoSansSc), new Uint8Array(notoSansHk)], defaultFontFamily: 'Noto Sans SC' },
  });
  const drawn = picture.render();
  try {
    return new Uint8Array(drawn.asPng());
  } finally {
    drawn.free();
    picture.free();
  }
}

const suited: Record<Locale, (svg: string) => string> = { 'zh-hans': (svg) => svg, 'zh-hant': nameFonts, en: straightMarks };

/** The fonts have “ and ’ as wide as Han characters, which tears English words apart. What is quoted in Chinese keeps its own. */
function straightMarks(svg: string): string {
  return svg.replaceAll(/<text\b([^>]*)>([^<]*)<\/text>/gu, (whole, attributes: string, text: string) =>
    / lang="/u.test(attributes) ? whole : `<text${attributes}>${text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '&quot;')}</text>`,
  );
}

/** Quotes and names of sources are in 简体, which the Hong Kong font lacks; the renderer takes one font for a line and looks no further. */
function nameFonts(svg: string): string {
  const characters = (hongKongCharacters ??= readCharacterMap(notoSansHk));
  return svg.replaceAll(/<text\b([^>]*)>([^<]*)<\/text>/gu, (whole, attributes: string, text: string) => {
    const isDrawn = [...text.trim()].every((character) => characters.has(character.codePointAt(0)!));
    return isDrawn ? whole : `<text${attributes} font-family="Noto Sans SC">${text}</text>`;
  });
}
