import type { Plan } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';

export interface PlanProps {
  plan: Pick<Plan, 'metadata' | 'tree'>;
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<PlanProps>> {
  const { metadata, tree } = await data.plan();
  return {
    props: { plan: { metadata, tree } },
    head: {
      title: m.shell_plan_title({}, { locale }),
      description: m.shell_plan_lead({}, { locale }),
      document: documentOf(metadata, locale),
    },
  };
}

/** When and by whom the plan was published, for the head of the pages that show it. */
export function documentOf({ published, publisher }: Plan['metadata'], locale: PageContext['locale']) {
  return { published, publisher: readText(publisher, locale).text };
}
