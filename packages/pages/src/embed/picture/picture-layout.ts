import type { Locale } from '@policy/api';
import type { EmbedSettings } from '@policy/module-kit';
import { statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { EmbedContent, EmbedLine } from '../content/embed-content.ts';
import { revisionText } from '../content/revision-text.ts';
import { shorten, textWidth, wrapText } from './wrap-text.ts';

/** A line of text at its place; `y` is its baseline. */
export interface PictureText {
  x: number;
  y: number;
  size: number;
  /** `i` ink, `s` soft, `a` accent, `x` alert; `b` beside it for strong. */
  style: string;
  text: string;
  lang: string | undefined;
}

/** Where everything of a picture stands, in pixels. */
export interface PictureLayout {
  width: number;
  height: number;
  margin: number;
  texts: PictureText[];
  /** Mark of the status, a square. */
  badge: { x: number; y: number; size: number } | null;
  graphic: { x: number; y: number; width: number; height: number } | null;
}

/** Height of a graphic at a width, both in pixels at normal type size. */
export type GraphicHeight = (width: number) => number;

/** How a status is written: see `PictureText`. */
export const statusStyles = { achieved: 'a', 'on-track': 'a', missed: 'x', behind: 'x', 'no-data': 's', 'not-assessable': 's' };

/** Lays a widget out as a picture as high as what it says. One of a given height is a card: `card-layout.ts`. */
export function layoutPicture(
  content: EmbedContent,
  settings: EmbedSettings,
  locale: Locale,
  graphicHeight: GraphicHeight | null,
): PictureLayout {
  const { width } = settings;
  const unit = settings.size === 'large' ? 1.3 : 1;
  const margin = Math.round(16 * unit);
  const inner = width - 2 * margin;
  const texts: PictureText[] = [];
  let y = Math.round(12 * unit);

  const write = (text: string, size: number, style: string, lang?: string, most = 3): void => {
    for (const line of wrapText(text, inner / size, most)) {
      y += size * 1.35;
      texts.push({ x: margin, y: Math.round(y), size, style, text: line, lang });
    }
  };

  write(content.eyebrow, 13 * unit, 's', undefined, 1);
  write(content.title.text, 17 * unit, 'i b', content.title.lang);
  let badge: PictureLayout['badge'] = null;
  if (content.status) {
    y += 22 * unit;
    const style = `${statusStyles[content.status]} b`;
    badge = { x: margin, y: Math.round(y - 11.5 * unit), size: 13 * unit };
    texts.push({
      x: margin + 18 * unit,
      y: Math.round(y),
      size: 14 * unit,
      style,
      text: statusName(content.status, locale),
      lang: undefined,
    });
  }

  const foot = footLines(content, settings, locale);
  let graphic: PictureLayout['graphic'] = null;
  if (graphicHeight) {
    y += 12 * unit;
    const height = graphicHeight(inner / unit) * unit;
    graphic = { x: margin, y: Math.round(y), width: inner, height: Math.round(height) };
    y += height;
  }
  for (const line of content.lines) {
    y += 4 * unit;
    writeLine(line, write, unit);
  }
  y += 10 * unit;
  for (const text of foot) {
    y += 17 * unit;
    texts.push({ x: margin, y: Math.round(y), size: 12 * unit, style: 's', text: shorten(text, inner / (12 * unit)), lang: undefined });
  }
  return { width, height: Math.round(y + margin), margin, texts, badge, graphic };
}

function writeLine(
  { label, texts, source, role }: EmbedLine,
  write: (text: string, size: number, style: string, lang?: string, most?: number) => void,
  unit: number,
): void {
  const size = role === 'figure' ? 30 : 15;
  if (label !== null) write(label, 13 * unit, 's', undefined, 2);
  for (const { text, lang } of texts) write(text, size * unit, role === 'quote' ? 'i' : 'i b', lang, role === 'quote' ? 30 : 4);
  if (source) write(source.text, 12 * unit, 's', source.lang, 2);
}

/** Clause, revision and whose picture it is, on as few lines as they fit. */
function footLines({ clause }: EmbedContent, settings: EmbedSettings, locale: Locale): string[] {
  const parts = [
    ...(clause ? [clause.text] : []),
    ...(settings.revision === null ? [] : [revisionText(settings, locale)]),
    m.shell_portal_name({}, { locale }),
  ];
  const line = parts.join(' · ');
  return textWidth(line) * 12 <= settings.width - 32
    ? [line]
    : [parts.slice(0, -1).join(' · '), parts.at(-1)!].filter((each) => each !== '');
}
