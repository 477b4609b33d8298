import { Converter } from 'opencc-js/cn2t';
import type { HongKongGlossaryEntry } from '../records/entries/hong-kong-glossary.ts';

/** Made once: building its tables takes far longer than converting the whole plan. */
const convertCharacters = Converter({ from: 'cn', to: 'hk' });

/**
 * Makes a converter from Simplified Chinese to Traditional Chinese as Hong Kong writes it. Where a phrase of the
 * glossary stands, the longest one wins; everything between goes through OpenCC (cn → hk) and then through the
 * glossary's characters. Latin letters, figures and damaged characters pass unchanged.
 */
export function hongKongConverter(glossary: HongKongGlossaryEntry): (zhHans: string) => string {
  const phrases = new Map(glossary.phrases.map(({ zhHans, zhHant }) => [zhHans, zhHant]));
  const characters = new Map(glossary.characters.map(({ from, to }) => [from, to]));
  const pattern = new RegExp(
    `(${longestFirst([...phrases.keys()])
      .map(escapeForPattern)
      .join('|')})`,
    'u',
  );
  const convertRest = (text: string) => [...convertCharacters(text)].map((character) => characters.get(character) ?? character).join('');
  if (phrases.size === 0) return convertRest;

  return (zhHans) =>
    zhHans
      .split(pattern)
      .map((piece) => phrases.get(piece) ?? convertRest(piece))
      .join('');
}

function longestFirst(phrases: string[]): string[] {
  return phrases.toSorted((a, b) => b.length - a.length);
}

function escapeForPattern(phrase: string): string {
  return phrase.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
