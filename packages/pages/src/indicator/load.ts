import type { Change, Contradiction, Indicator, Project } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, redirectTo, type PageContext, type PageResult } from '@policy/module-kit';
import { indicatorPath, readText } from '@policy/ui';
import { findRecord } from '../records/find-record.ts';

export interface IndicatorProps {
  indicator: Indicator;
  /** Where documents disagree about it. */
  contradictions: Contradiction[];
  /** What the plan names that counts towards its target, from all modules. */
  counted: Project[];
  /** What was changed in its data since it was published, newest first. */
  changes: Change[];
}

/** Reads one indicator. One that another module owns is shown there. */
export default async function loadIndicator({ data, module, locale, params }: PageContext): Promise<PageResult<IndicatorProps>> {
  const indicator = await findRecord(data.indicator(params['id'] ?? ''));
  if (!indicator) return notFound();
  if (indicator.module !== module) return redirectTo(indicatorPath(indicator));
  const [contradictions, counted, changes] = await Promise.all([
    listAll(data.contradictions, { concerns: indicator.id }),
    listAll(data.projects, { countsToward: indicator.id }),
    listAll(data.changes, { indicator: indicator.id }),
  ]);
  return {
    props: { indicator, contradictions, counted, changes },
    head: { title: readText(indicator.name, locale).text, description: readText(indicator.definition, locale).text },
  };
}
