export { isLocale, languageName, languageTag, locales } from './locales.ts';
