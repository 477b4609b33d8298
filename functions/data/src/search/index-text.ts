import { boundary, characterTokens, singular, wordTokens } from './tokens.ts';

/** Tokens of Chinese texts, for a `*_chars` column of the index. */
export function indexCharacters(texts: readonly string[]): string {
  return texts
    .map((text) =>
      characterTokens(text)
        .map(({ token }) => token)
        .join(' '),
    )
    .join(` ${boundary} `);
}

/** Tokens of English texts, for a `*_words` column. Singulars follow at the end, so that phrases stay whole. */
export function indexWords(texts: readonly string[]): string {
  const words = texts.map((text) => wordTokens(text).map(({ token }) => token));
  const singulars = words.flat().flatMap((word) => (singular(word) === word ? [] : [singular(word)]));
  return [...words.map((run) => run.join(' ')), ...singulars].join(` ${boundary} `);
}
