import type { Status } from '@policy/api';

/** A piece of text with, where it is not in the widget's language, its own, and where it leads. */
export interface EmbedText {
  text: string;
  lang?: string | undefined;
  href?: string | undefined;
}

/** A statement: what it is about, what it says, where that comes from. */
export interface EmbedLine {
  label: string | null;
  /** Each on a line of its own where there is more than one. */
  texts: EmbedText[];
  source?: EmbedText | undefined;
  /** `figure`: large, the one thing to see. `quote`: the plan's own words. */
  role?: 'figure' | 'quote' | undefined;
}

export interface EmbedTable {
  caption: string;
  columns: string[];
  rows: EmbedText[][];
}

/**
 * Everything that an embedded widget says. HTML, picture and plain text are made of the same content, so that they cannot differ;
 * what a graphic shows stands in the table.
 */
export interface EmbedContent {
  /** What it is. */
  eyebrow: string;
  title: EmbedText;
  status: Status | null;
  lines: EmbedLine[];
  table: EmbedTable | null;
  /** Clause that it rests on, with a link; null for the plan as a whole. */
  clause: EmbedText | null;
  /** What the graphic shows, in words; null without a graphic. */
  description: string | null;
}
