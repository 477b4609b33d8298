import { characterTokens, wordTokens, withoutPlural } from './tokens.ts';

/** One of the words asked for, ready for both kinds of column. */
export interface Term {
  /** Tokens of its characters, to be found in a row in Chinese text. */
  characters: string[];
  /** Its words, to be found in a row in English text, the last one as a beginning; empty for Chinese terms. */
  words: string[];
}

/** Cuts what was typed into terms at white space. All terms must occur, in any order. */
export function parseQuery(query: string): Term[] {
  const typed = new Set(query.split(/\s+/u).filter((term) => term !== ''));
  return Array.from(typed, (term) => ({
    characters: characterTokens(term).map(({ token }) => token),
    words: /\p{Script=Han}/u.test(term) ? [] : wordTokens(term).map(({ token }) => token),
  }));
}

const columns = {
  everywhere: { characters: '{name_chars body_chars}', words: '{name_words body_words}' },
  names: { characters: '{name_chars}', words: '{name_words}' },
};

/**
 * Writes the terms in the query language of FTS5. Tokens are hexadecimal or alphanumeric,
 * so nothing that was typed can be read as syntax.
 */
export function matchExpression(terms: readonly Term[], where: keyof typeof columns): string {
  return terms.map((term) => `(${alternatives(term, columns[where]).join(' OR ')})`).join(' AND ');
}

function alternatives({ characters, words }: Term, column: { characters: string; words: string }): string[] {
  const inCharacters = `${column.characters} : "${characters.join(' ')}"`;
  return [inCharacters, ...wordVariants(words).map((variant) => `${column.words} : "${variant.join(' ')}" *`)];
}

/** For names that begin with what was typed; further terms may stand anywhere in them. */
export function matchBeginnings(terms: readonly Term[]): string {
  const [first, ...others] = terms;
  const beginnings = [
    `{name_chars} : ^ "${first!.characters.join(' ')}"`,
    ...wordVariants(first!.words).map((variant) => `{name_words} : ^ "${variant.join(' ')}" *`),
  ];
  const all = [`(${beginnings.join(' OR ')})`, ...(others.length > 0 ? [matchExpression(others, 'names')] : [])];
  return all.join(' AND ');
}

/** The words as typed, and with the last without its plural ending where it has one. */
export function wordVariants(words: readonly string[]): string[][] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const stem = withoutPlural(last);
  return stem === last ? [[...words]] : [[...words], [...words.slice(0, -1), stem]];
}
