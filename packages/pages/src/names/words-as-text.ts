import type { Locale, Text } from '@policy/api';

/** Words of the interface in all languages at once, for what is declared before a reader is known. */
export function wordsAsText(words: (inputs: object, options: { locale: Locale }) => string): Text {
  return { zhHans: words({}, { locale: 'zh-hans' }), zhHant: words({}, { locale: 'zh-hant' }), en: words({}, { locale: 'en' }) };
}
