import type { Locale } from '@policy/api';
import type { EmbedSettings } from '@policy/module-kit';
import { statusName } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { EmbedContent, EmbedLine } from '../content/embed-content.ts';
import { revisionText } from '../content/revision-text.ts';
import { statusStyles, type PictureLayout, type PictureText } from './picture-layout.ts';
import { shorten, textWidth, wrapText } from './wrap-text.ts';

/** A box that text is written into from above. */
interface Column {
  x: number;
  width: number;
  y: number;
  /** Nothing is written below. */
  end: number;
}

/** Width of a card as it is laid out, in pixels; the others are in proportion. */
const cardWidth = 1200;

/**
 * Lays a widget out as a card of a given height, to be seen small beside a link: name, what matters most in large type, and beside it the
 * graphic. What does not fit ends in … or is left out: the page has it.
 */
export function layoutCard(content: EmbedContent, settings: EmbedSettings, locale: Locale, hasGraphic: boolean): PictureLayout {
  const unit = settings.width / cardWidth;
  const margin = Math.round(60 * unit);
  const height = settings.height ?? 0;
  const inner = settings.width - 2 * margin;
  const texts: PictureText[] = [];
  const write = (column: Column, text: string, size: number, style: string, most: number, lang?: string): void => {
    const room = Math.floor((column.end - column.y) / (size * lineHeight));
    for (const line of wrapText(text, column.width / size, Math.min(most, room))) {
      column.y += size * lineHeight;
      texts.push({ x: column.x, y: Math.round(column.y), size, style, text: shorten(line, column.width / size), lang });
    }
  };

  const foot = { x: margin, width: inner, y: height - 78 * unit, end: height };
  write(foot, footText(content, settings, locale, inner / (24 * unit)), 24 * unit, 's', 1);

  const whole = { x: margin, width: inner, y: 34 * unit, end: height - 84 * unit };
  write(whole, content.eyebrow, 26 * unit, 's', 1);
  write(whole, content.title.text, 48 * unit, 'i b', 2, content.title.lang);
  // Letters below the line of the title need their room.
  whole.y += 24 * unit;

  const lines = linesOfCard(content.lines);
  const isBeside = hasGraphic && (lines.length > 0 || content.status !== null);
  const column = isBeside ? { ...whole, width: Math.round(380 * unit) } : whole;
  const badge = content.status && { x: column.x, y: Math.round(column.y + 16 * unit), size: 30 * unit };
  if (content.status) {
    const beside = { ...column, x: column.x + 44 * unit, width: column.width - 44 * unit };
    write(beside, statusName(content.status, locale), 34 * unit, `${statusStyles[content.status]} b`, 1);
    column.y = beside.y + 8 * unit;
  }
  for (const line of lines) writeLine(line, column, write, unit);
  const left = isBeside ? margin + 420 * unit : margin;
  const graphic = hasGraphic
    ? { x: left, y: Math.round(whole.y), width: settings.width - margin - left, height: Math.round(whole.end - whole.y) }
    : null;
  return { width: settings.width, height, margin, texts, badge, graphic };
}

const lineHeight = 1.32;

function writeLine(
  { label, texts, role }: EmbedLine,
  column: Column,
  write: (column: Column, text: string, size: number, style: string, most: number, lang?: string) => void,
  unit: number,
): void {
  // A label without what it tells of is worse than nothing.
  const least = (label === null ? 0 : 26) + (texts.length > 0 ? 38 : 0);
  if (column.end - column.y < least * unit * lineHeight) return;
  column.y += 10 * unit;
  if (label !== null) write(column, label, 26 * unit, texts.length > 0 ? 's' : 'i', 3);
  const size = role === 'quote' ? 34 : 38;
  for (const { text, lang } of texts) write(column, text, size * unit, role === 'quote' ? 'i' : 'i b', role === 'quote' ? 6 : 4, lang);
}

/** Of the plan's words those in the reader's language, where there are some; what became of something before who takes part. */
function linesOfCard(lines: EmbedLine[]): EmbedLine[] {
  const isOwn = ({ role, texts }: EmbedLine) => role === 'quote' && texts.every(({ lang }) => lang === undefined);
  return lines.some(isOwn) ? lines.filter((line) => line.role !== 'quote' || isOwn(line)) : lines;
}

/** Whose picture it is, then the clause and the state of the data as far as they fit. */
function footText({ clause }: EmbedContent, settings: EmbedSettings, locale: Locale, width: number): string {
  const parts = [m.shell_portal_name({}, { locale }), ...(clause ? [clause.text] : []), revisionText(settings, locale)];
  return parts.reduce((line, part) => (textWidth(`${line} · ${part}`) <= width ? `${line} · ${part}` : line));
}
