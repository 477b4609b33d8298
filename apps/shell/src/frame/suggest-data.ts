import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { SuggestData } from '../client/suggest-data.ts';
import { kindNames } from '../search/kind-names.ts';

/** What the search box of a page tells its suggestions. */
export function suggestData(locale: Locale, base: string): SuggestData {
  const kinds = Object.entries(kindNames).map(([kind, name]) => [kind, name({}, { locale })]);
  return {
    address: `${base}/api/v1/search/suggest?locale=${locale}&q=`,
    root: `${base}/${locale}`,
    label: m.search_suggestions({}, { locale }),
    none: m.search_suggestions_none({}, { locale }),
    one: m.search_suggestions_one({}, { locale }),
    many: m.search_suggestions_many({ count: '{count}' }, { locale }),
    kinds: Object.fromEntries(kinds) as Record<string, string>,
  };
}
