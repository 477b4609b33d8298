import type { Locale } from '@policy/api';
import { languageTag } from '@policy/words';
import type { Feed } from 'feed';

export const atomType = 'application/atom+xml';

/** A feed as Atom (RFC 4287), with its language, which the library leaves out. */
export function writeAtom(feed: Feed, locale: Locale): string {
  return feed.atom1().replace('<feed ', `<feed xml:lang="${languageTag(locale)}" `);
}
