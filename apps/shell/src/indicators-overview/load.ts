import type { Indicator } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface IndicatorsOverviewProps {
  indicators: Indicator[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<IndicatorsOverviewProps>> {
  return {
    props: { indicators: await listAll(data.indicators, {}) },
    head: { title: m.all_indicators({}, { locale }), description: m.indicators_lead({}, { locale }) },
  };
}
