import type { Text } from '@policy/api';
import type { NameEntry } from '../records/entries/text.ts';

/** Makes the three languages of what a record writes in two. */
export interface Texts {
  /** A 繁體 that the record gives itself stands before the machine's. */
  text: (entry: NameEntry) => Text;
  /** The same for what a record may leave out. */
  optional: (entry: NameEntry | undefined) => Text | null;
}

/** @param toHongKong makes the 繁體 of a Chinese text */
export function textMaker(toHongKong: (zhHans: string) => string): Texts {
  const text = (entry: NameEntry): Text => ({ zhHans: entry.zhHans, zhHant: entry.zhHant ?? toHongKong(entry.zhHans), en: entry.en });
  return { text, optional: (entry) => (entry === undefined ? null : text(entry)) };
}

/** Sentences put together to a paragraph. English wants a space between them, Chinese none. */
export function joinTexts(texts: Text[]): Text {
  return {
    zhHans: texts.map((text) => text.zhHans).join(''),
    zhHant: texts.map((text) => text.zhHant).join(''),
    en: texts.map((text) => text.en).join(' '),
  };
}
