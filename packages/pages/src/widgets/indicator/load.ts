import type { Indicator } from '@policy/api';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';
import { findRecord } from '../../records/find-record.ts';

export interface IndicatorWidgetProps {
  indicator: Indicator;
}

/** Reads the indicator that `id` names, of whichever module. */
export default async function loadIndicatorWidget({ data, locale, query }: PageContext): Promise<PageResult<IndicatorWidgetProps>> {
  const indicator = await findRecord(data.indicator(query.get('id') ?? ''));
  if (!indicator) return notFound();
  return {
    props: { indicator },
    head: { title: readText(indicator.name, locale).text, description: readText(indicator.definition, locale).text },
  };
}
