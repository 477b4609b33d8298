import type { Source } from '@policy/api';
import { languageOfName, quotePath, type Portal } from '@policy/ui';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import type { EmbedText } from './embed-content.ts';

/** Where a value comes from, in short: its clause with the quote marked, or publisher and date of a publication. */
export function sourceText(source: Source, { locale, base }: Pick<Portal, 'locale' | 'base'>): EmbedText {
  if (source.kind === 'clause') {
    return { text: m.source_plan({ clause: source.clause }, { locale }), href: `${base}/${locale}${quotePath(source)}` };
  }
  const { publisher, published: date, url } = source;
  const isForeign = !languageTag(locale).startsWith(languageOfName(publisher));
  return {
    text: date ? m.source_publisher_date({ publisher, date }, { locale }) : publisher,
    ...(isForeign ? { lang: languageOfName(publisher) } : {}),
    ...(url ? { href: url } : {}),
  };
}
