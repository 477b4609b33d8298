import type { Indicator } from '@policy/api';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { findRecord } from '../../records/find-record.ts';

export interface ComparisonProps {
  indicators: Indicator[];
}

const most = 6;

/** Reads the indicators that `ids` names, in that order and each once. Not found if one of them is, or if they are fewer than two or more than six. */
export default async function loadComparison({ data, locale, query }: PageContext): Promise<PageResult<ComparisonProps>> {
  const ids = [...new Set((query.get('ids') ?? '').split(',').filter((id) => id !== ''))];
  if (ids.length < 2 || ids.length > most) return notFound();
  const indicators = await Promise.all(ids.map((id) => findRecord(data.indicator(id))));
  const found = indicators.filter((indicator) => indicator !== null);
  if (found.length < ids.length) return notFound();
  return {
    props: { indicators: found },
    head: { title: m.embed_comparison({}, { locale }), description: m.embed_comparison_lead({}, { locale }) },
  };
}
