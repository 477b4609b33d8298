import type { Contradiction } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface ContradictionsProps {
  contradictions: Contradiction[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<ContradictionsProps>> {
  return {
    props: { contradictions: await listAll(data.contradictions, {}) },
    head: { title: m.results_contradictions({}, { locale }), description: m.results_contradictions_lead({}, { locale }) },
  };
}
