import type { Locale, Text } from '@policy/api';
import { languageTag } from '@policy/words';

/** A text as one reader gets it. */
export interface Reading {
  text: string;
  /** Set where the text is not in the reader's language: the value of its `lang`. */
  lang: string | undefined;
}

const keys = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

/** Picks the reader's language; where it is missing (empty), the Chinese original. */
export function readText(text: Text, locale: Locale): Reading {
  const own = text[keys[locale]];
  if (own !== '') return { text: own, lang: undefined };
  return { text: text.zhHans, lang: languageTag('zh-hans') };
}
