import type { Fact } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface FactsProps {
  facts: Fact[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<FactsProps>> {
  return {
    props: { facts: await listAll(data.facts, {}) },
    head: { title: m.facts_title({}, { locale }), description: m.facts_lead({}, { locale }) },
  };
}
