import type { Indicator, Owner } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, PageResult } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { moduleName, ownerOf } from '../names/module-name.ts';

export interface IndicatorsProps {
  module: Owner;
  indicators: Indicator[];
}

/** Reads all indicators that the module owns. */
export default async function loadIndicators({ data, module: id, locale }: PageContext): Promise<PageResult<IndicatorsProps>> {
  const module = ownerOf(id);
  const indicators = await listAll(data.indicators, { module });
  const field = moduleName(module, locale);
  return {
    props: { module, indicators },
    head: {
      title: m.eyebrow({ what: m.indicators_title({}, { locale }), module: field }, { locale }),
      description: m.indicators_description({ module: field }, { locale }),
    },
  };
}
