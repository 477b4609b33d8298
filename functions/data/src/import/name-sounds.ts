import { pinyin } from 'pinyin-pro';

/** Nobody types more of a name than this. */
const longest = 60;

/**
 * How a Chinese name may be typed in Latin letters: full pinyin without tones (ü as v) and initials, from each of its
 * characters on, so that the search finds whatever begins with what was typed. 开发河套 gives `kaifahetao`, `fahetao`,
 * `hetao`, `tao`, `kfht`, `fht`, `ht`, `t`. Characters with several readings are read in their word (行业 is `hangye`).
 *
 * @returns nothing for a name without Chinese characters: it is searched as it is
 */
export function nameSounds(name: string): string[] {
  const characters = pinyin(name, { type: 'all', toneType: 'none', v: true }).map(({ origin, pinyin, isZh }) => {
    const full = isZh ? pinyin : origin.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
    return { full, initial: isZh ? full.slice(0, 1) : full, isZh };
  });
  const sounds = characters.flatMap(({ isZh }, first) => {
    if (!isZh) return [];
    const rest = characters.slice(first);
    return [rest.map(({ full }) => full).join(''), rest.map(({ initial }) => initial).join('')];
  });
  return [...new Set(sounds.map((sound) => sound.slice(0, longest)))];
}
