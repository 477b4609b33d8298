import type { Plan, Programme, Result } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface HomeProps {
  counts: Plan['counts'];
  programmes: Programme[];
  results: Result[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<HomeProps>> {
  const [plan, programmes, results] = await Promise.all([data.plan(), data.programmes(), listAll(data.results, {})]);
  return {
    props: { counts: plan.counts, programmes: programmes.items, results },
    head: { title: m.shell_portal_name({}, { locale }), description: m.shell_home_description({}, { locale }) },
  };
}
