import type { Indicator } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { missingValues, withoutAnything, type MissingValue } from './missing-values.ts';

export interface UnknownProps {
  missing: MissingValue[];
  withoutAnything: Indicator[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<UnknownProps>> {
  const [results, indicators] = await Promise.all([listAll(data.results, {}), listAll(data.indicators, {})]);
  return {
    props: { missing: missingValues(results, indicators), withoutAnything: withoutAnything(indicators) },
    head: { title: m.results_unknown_title({}, { locale }), description: m.results_unknown_lead({}, { locale }) },
  };
}
