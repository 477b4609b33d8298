import { ApiError } from '@policy/api-client';
import type { Clause, Defect, Indicator, Measure, Project, Text } from '@policy/api';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { readQuoteRange, readText } from '@policy/ui';
import * as m from '@policy/words/messages';

export interface ClauseProps {
  clause: Clause;
  indicators: Indicator[];
  projects: Project[];
  measures: Measure[];
  defects: Defect[];
  /** The span to highlight, if the address names one. */
  quote: { start: number; end: number } | null;
}

export default async function load({ data, locale, params, query }: PageContext): Promise<Rendered<ClauseProps> | NotFound> {
  const id = params['clause'] ?? '';
  if (!/^\d{1,2}(\.\d{1,2}){0,2}(\.p\d{1,2})?$/u.test(id)) return notFound();
  try {
    const [clause, indicators, projects, measures, defects] = await Promise.all([
      data.clause(id),
      data.indicators({ clause: id }),
      data.projects({ clause: id, limit: 200 }),
      data.measures({ clause: id, limit: 200 }),
      data.defects({ clause: id }),
    ]);
    const quote = readQuoteRange(query.get('quote'));
    const title = clause.title ? readText(clause.title, locale).text : m.shell_clause({ id }, { locale });
    return {
      props: {
        clause,
        indicators: indicators.items,
        projects: projects.items,
        measures: measures.items,
        defects: defects.items,
        quote: quote && quote.end <= (clause.text?.zhHans.length ?? 0) ? quote : null,
      },
      head: { title: clause.title ? `${id} ${title}` : title, description: describe(clause.text, locale) || title },
    };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return notFound();
    throw error;
  }
}

/** The beginning of the clause, as long as search engines show it. */
function describe(text: Text | null, locale: PageContext['locale']): string {
  return text ? Array.from(readText(text, locale).text).slice(0, 150).join('') : '';
}
