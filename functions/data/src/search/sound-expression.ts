import { matchExpression, parseQuery } from './parse-query.ts';

/** Matches nothing. */
const nothing = '""';

/** What a name must sound like, and what must stand in it as it was typed, in the query language of FTS5. */
export interface SoundQuery {
  /** For `name_sounds`. */
  sounds: string;
  /** For the names in `search_index`; null where everything was typed by its sound. */
  names: string | null;
}

/**
 * Reads what was typed as pinyin. Spaces, apostrophes, hyphens and tone marks do not matter: `hetao`, `He Tao` and `hé tào` are the same.
 * ü may be typed as such or as v. Characters and pinyin may be mixed, as input methods leave them half way: `河套diqu`, `深圳 daxue`;
 * then the characters must stand in the name, and some of its characters must sound like each of the rest.
 *
 * @returns expressions that match nothing where the pinyin is anything but two or more Latin letters and digits, beginning with a letter
 */
export function soundExpression(query: string): SoundQuery {
  const typed = query.split(/((?:\p{Script=Han}+\s*)+)/u).map((part) => part.trim());
  const characters = typed.filter((part) => /\p{Script=Han}/u.test(part));
  const sounds = typed.filter((part) => part !== '' && !characters.includes(part)).map(readSound);
  if (sounds.length === 0 || sounds.some((sound) => !/^[a-z][a-z0-9]+$/u.test(sound))) return { sounds: nothing, names: null };
  return {
    sounds: sounds.map((sound) => `"${sound}" *`).join(' AND '),
    names: characters.length === 0 ? null : matchExpression(parseQuery(characters.join(' ')), 'names'),
  };
}

function readSound(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\s'’\u00B7\p{Mark}-]/gu, '');
}
