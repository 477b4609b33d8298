import type { OtherGoal, Result } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { moduleName } from '@policy/pages';
import { statusName, type FilterField } from '@policy/ui';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import { countValues, readResultFilter, selectResults, writeResultFilter, type ResultFilter } from './result-filter.ts';
import { resultRows, type ResultRow } from './result-rows.ts';

export interface ResultsProps {
  fields: FilterField[];
  rows: ResultRow[];
  total: number;
  /** Query of the same results in the data API. */
  query: string;
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<ResultsProps>> {
  const [results, indicators] = await Promise.all([listAll(data.results, {}), listAll(data.indicators, {})]);
  const filter = readResultFilter(query);
  const all = resultRows(results, indicators);
  const papers = new Map(all.flatMap(({ paper }): [string, OtherGoal['paper']][] => (paper ? [[paper.id, paper]] : [])));
  const names: Record<keyof ResultFilter, (value: string) => string> = {
    module: (value) => moduleName(value as Result['module'], locale),
    year: (value) => value,
    status: (value) => statusName(value as Result['status'], locale),
    goalOf: (value) => papers.get(value)?.title ?? m.results_of_plan({}, { locale }),
  };
  const labels = {
    module: m.record_module({}, { locale }),
    year: m.results_filter_year({}, { locale }),
    status: m.results_filter_status({}, { locale }),
    goalOf: m.results_filter_goal_of({}, { locale }),
  };
  const field = (name: keyof ResultFilter): FilterField => ({
    name,
    label: labels[name],
    value: filter[name],
    options: countValues(results, name).map(([value, count]) => ({
      value,
      label: m.explorer_choice({ name: names[name](value), count }, { locale }),
      // Titles of papers stand as they are printed.
      ...(name === 'goalOf' && papers.has(value) ? { lang: languageTag('zh-hans') } : {}),
    })),
  });
  const selected = new Set(selectResults(results, filter));
  return {
    props: {
      fields: [field('module'), field('year'), field('status'), field('goalOf')],
      rows: all.filter(({ result }) => selected.has(result)),
      total: results.length,
      query: writeResultFilter(filter),
    },
    head: { title: m.results_page_title({}, { locale }), description: m.results_page_lead({}, { locale }) },
  };
}
