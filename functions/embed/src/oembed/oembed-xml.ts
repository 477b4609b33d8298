import { escapeAttribute } from '@policy/pages';
import type { Oembed } from './answer-oembed.ts';

/** Writes an oEmbed answer as XML. Characters that XML cannot hold are left out. */
export function writeOembedXml(answer: Oembed): string {
  const elements = Object.entries(answer).map(([name, value]) => `<${name}>${escapeAttribute(withoutControls(String(value)))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>${elements.join('')}</oembed>`;
}

function withoutControls(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
