import type { Plan } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface PlanProps {
  plan: Pick<Plan, 'metadata' | 'tree'>;
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<PlanProps>> {
  const { metadata, tree } = await data.plan();
  return {
    props: { plan: { metadata, tree } },
    head: { title: m.shell_plan_title({}, { locale }), description: m.shell_plan_lead({}, { locale }) },
  };
}
