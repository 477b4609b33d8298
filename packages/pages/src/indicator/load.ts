import type { Contradiction, Indicator } from '@policy/api';
import { notFound, redirectTo, type PageContext, type PageResult } from '@policy/module-kit';
import { indicatorPath, readText } from '@policy/ui';
import { findRecord } from '../records/find-record.ts';

export interface IndicatorProps {
  indicator: Indicator;
  /** Where documents disagree about it. */
  contradictions: Contradiction[];
}

/** Reads one indicator. One that another module owns is shown there. */
export default async function loadIndicator({ data, module, locale, params }: PageContext): Promise<PageResult<IndicatorProps>> {
  const indicator = await findRecord(data.indicator(params['id'] ?? ''));
  if (!indicator) return notFound();
  if (indicator.module !== module) return redirectTo(indicatorPath(indicator));
  const contradictions = await data.contradictions({ concerns: indicator.id, limit: 200 });
  return {
    props: { indicator, contradictions: contradictions.items },
    head: { title: readText(indicator.name, locale).text, description: readText(indicator.definition, locale).text },
  };
}
