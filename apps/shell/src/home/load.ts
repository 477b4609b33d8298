import type { Plan, Programme } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface HomeProps {
  counts: Plan['counts'];
  programmes: Programme[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<HomeProps>> {
  const [plan, programmes] = await Promise.all([data.plan(), data.programmes()]);
  return {
    props: { counts: plan.counts, programmes: programmes.items },
    head: { title: m.shell_portal_name({}, { locale }), description: m.shell_home_description({}, { locale }) },
  };
}
