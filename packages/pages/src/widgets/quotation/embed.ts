import { clausePath, quotePath, readText } from '@policy/ui';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import { clauseText } from '../../embed/content/indicator-content.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import type { QuotationProps } from './load.ts';

export default embedForms<QuotationProps>({
  content({ clause, quote, translation, contents }, portal) {
    const { locale, base } = portal;
    const words = { locale };
    const name = clause.title ? readText(clause.title, locale) : null;
    const translated = locale !== 'zh-hans' && translation ? readText(translation, locale) : null;
    return {
      eyebrow:
        clause.path.map(({ id, title }) => (title ? `${id} ${readText(title, locale).text}` : id)).join(' · ') ||
        m.quote_caption({}, words),
      title: { text: name ? `${clause.id} ${name.text}` : m.shell_clause({ id: clause.id }, words), lang: name?.lang },
      status: null,
      lines: [
        ...(quote
          ? [{ label: m.quote_caption({}, words), texts: [{ text: quote.text, lang: languageTag('zh-hans') }], role: 'quote' as const }]
          : []),
        ...(translated && translated.lang === undefined
          ? [{ label: m.clause_translation({}, words), texts: [translated], role: 'quote' as const }]
          : []),
        ...(contents.length > 0
          ? [
              {
                label: null,
                texts: contents.map(({ id, title }) => ({
                  text: title ? `${id} ${readText(title, locale).text}` : id,
                  href: `${base}/${locale}${clausePath(id)}`,
                })),
              },
            ]
          : []),
        ...(clause.editorial ? [{ label: m.embed_editorial({}, words), texts: [] }] : []),
      ],
      table: null,
      clause: clauseText(clause.id, portal),
      description: null,
    };
  },
  page: ({ clause, quote, translation }) =>
    quote && translation === null ? quotePath({ clause: clause.id, start: quote.start, end: quote.end }) : clausePath(clause.id),
});
