import type { Clause, Text } from '@policy/api';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readQuoteRange, readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { findRecord } from '../../records/find-record.ts';

export interface QuotationProps {
  clause: Pick<Clause, 'id' | 'title' | 'editorial' | 'module' | 'path'>;
  /** The words, verbatim; null for a chapter or section, which has none of its own. */
  quote: { text: string; start: number; end: number } | null;
  /** Our translation of the whole clause; null where only a part is quoted. */
  translation: Text | null;
  /** What a chapter or section holds. */
  contents: Clause['children'];
}

/** Reads the clause that `id` names. A part of it that does not exist is not found. */
export default async function loadQuotation({ data, locale, query }: PageContext): Promise<PageResult<QuotationProps>> {
  const clause = await findRecord(data.clause(query.get('id') ?? ''));
  if (!clause) return notFound();
  const original = clause.text?.zhHans ?? null;
  const asked = query.get('quote');
  const range = readQuoteRange(asked);
  if (asked !== null && (range === null || original === null || range.end > original.length)) return notFound();
  const { start, end } = range ?? { start: 0, end: original?.length ?? 0 };
  const { id, title, editorial, module, path, children } = clause;
  return {
    props: {
      clause: { id, title, editorial, module, path },
      quote: original === null ? null : { text: original.slice(start, end), start, end },
      translation: range === null ? clause.text : null,
      contents: children,
    },
    head: {
      title: title ? `${id} ${readText(title, locale).text}` : m.shell_clause({ id }, { locale }),
      description: original?.slice(start, end) ?? '',
    },
  };
}
