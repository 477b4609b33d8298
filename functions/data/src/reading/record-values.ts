import type { Locale, Text } from '@policy/api';

export type Json = string | number | boolean | null | Json[] | { [field: string]: Json };
export type JsonRecord = Record<string, Json>;

const languages = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

/** All values at a path: a dot reaches into a field, and of a list every element counts. Absent and null are no value. */
export function valuesAt(value: Json | undefined, path: readonly string[]): Json[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [field, ...rest] = path;
  if (field === undefined) return [value];
  return typeof value === 'object' ? valuesAt(value[field], rest) : [];
}

/** The record with these fields only, in the order of the record. */
export function pickFields(value: Json, paths: readonly string[][]): Json {
  if (Array.isArray(value)) return value.map((element) => pickFields(element, paths));
  if (value === null || typeof value !== 'object') return value;
  const picked: JsonRecord = {};
  for (const [field, inner] of Object.entries(value)) {
    const asked = paths.filter(([first]) => first === field);
    if (asked.length === 0) continue;
    const deeper = asked.map(([, ...rest]) => rest);
    picked[field] = deeper.some((rest) => rest.length === 0) ? inner : pickFields(inner, deeper);
  }
  return picked;
}

/** The same with every text in one language only, as a string. */
export function inLanguage(value: Json, locale: Locale): Json {
  if (Array.isArray(value)) return value.map((element) => inLanguage(element, locale));
  if (value === null || typeof value !== 'object') return value;
  if (isTextValue(value)) return value[languages[locale]];
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, inLanguage(inner, locale)]));
}

/** A text read in a language; anything else as it is. */
export function readIn(value: Json | undefined, locale: Locale): Json {
  if (value === undefined) return null;
  return isTextValue(value) ? value[languages[locale]] : value;
}

function isTextValue(value: Json): value is { [Language in keyof Text]: string } {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && 'zhHans' in value && 'zhHant' in value && 'en' in value;
}
