import type { PageContext, PageResult } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { moduleName, ownerOf } from '../../names/module-name.ts';
import { loadOverview, type Overview } from '../../overview/load-overview.ts';

export interface SummaryProps {
  overview: Overview;
}

/** Reads the same as a module's overview. */
export default async function loadSummary(context: PageContext): Promise<PageResult<SummaryProps>> {
  const field = moduleName(ownerOf(context.module), context.locale);
  return {
    props: { overview: await loadOverview(context) },
    head: { title: field, description: m.indicators_description({ module: field }, { locale: context.locale }) },
  };
}
