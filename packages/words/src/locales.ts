import type { Locale } from '@policy/api';

/** The portal's languages, the original's first. */
export const locales = ['zh-hans', 'zh-hant', 'en'] as const satisfies readonly Locale[];

const languageTags: Record<Locale, string> = { 'zh-hans': 'zh-Hans-CN', 'zh-hant': 'zh-Hant-HK', en: 'en-GB' };

/** Tells whether a segment of an address names one of the portal's languages. */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The value of `lang` and `hreflang` (BCP 47) for a language of the portal. */
export function languageTag(locale: Locale): string {
  return languageTags[locale];
}

const languageNames: Record<Locale, string> = { 'zh-hans': '简体', 'zh-hant': '繁體', en: 'English' };

/** What a language calls itself, for the language switch. */
export function languageName(locale: Locale): string {
  return languageNames[locale];
}
