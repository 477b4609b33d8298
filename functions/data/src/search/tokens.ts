/**
 * How text becomes searchable. Full-text tokenisers know no Chinese words (河套, 深港 and 人才 are found by none of
 * SQLite's), so each character is a token of its own and a word is a phrase: whatever stands in the text is found,
 * single characters too. English is cut into words.
 */

/** One token and the part of the text it stands for (UTF-16 code units, end exclusive). */
export interface Token {
  token: string;
  start: number;
  end: number;
}

/** Stands between two texts and for white space: no query contains it, so no phrase reaches across. */
export const boundary = 'x';

/**
 * One token for each character, folded so that case and width do not matter (`ＰＣＴ` is `pct`).
 * The token is the code point in hexadecimal: punctuation and rare characters are found like any other.
 */
export function characterTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const folded of character.normalize('NFKC').toLowerCase()) {
      const token = /\s/u.test(folded) ? boundary : folded.codePointAt(0)!.toString(16);
      tokens.push({ token, start, end });
    }
    start = end;
  }
  return tokens;
}

/** One token for each run of letters and digits, in lower case, without accents. */
export function wordTokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    token: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ token }) => token !== '');
}

/** `laboratories` → `laboratory`: the only English plural whose singular is not its beginning, which search finds anyway. */
export function singular(word: string): string {
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word;
}

/** A word that was typed in the plural, as the beginning that its singular has too: `projects` → `project`, `classes` → `class`. */
export function withoutPlural(word: string): string {
  if (word.length < 4 || !/[^siu]s$/u.test(word)) return word;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return singular(word) === word ? word.slice(0, -1) : singular(word);
}

/** Latin letters and digits only: other scripts are searched by character. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
}
