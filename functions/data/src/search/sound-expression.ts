/** Matches nothing. */
const nothing = '""';

/**
 * Reads what was typed as pinyin and writes it in the query language of FTS5, for `name_sounds`. Spaces, apostrophes, hyphens
 * and tone marks do not matter: `hetao`, `He Tao` and `hé tào` are the same. ü may be typed as such or as v.
 *
 * @returns an expression that matches nothing for anything but two or more Latin letters and digits, beginning with a letter
 */
export function soundExpression(query: string): string {
  const sound = query
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\s'’\u00B7\p{Mark}-]/gu, '');
  return /^[a-z][a-z0-9]+$/u.test(sound) ? `"${sound}" *` : nothing;
}
