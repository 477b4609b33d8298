import type { Series } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface SeriesProps {
  series: Series[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<SeriesProps>> {
  return {
    props: { series: await listAll(data.series, {}) },
    head: { title: m.sources_series_title({}, { locale }), description: m.sources_series_lead({}, { locale }) },
  };
}
