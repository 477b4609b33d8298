import type { Consultation } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface ConsultationsProps {
  consultations: Consultation[];
}

/** What is overdue comes first, then what is open: there is something to do. */
const order = ['result-due', 'open', 'planned', 'concluded'];

export default async function load({ data, locale }: PageContext): Promise<Rendered<ConsultationsProps>> {
  const all = await listAll(data.consultations, {});
  return {
    props: { consultations: all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)) },
    head: { title: m.consultations_title({}, { locale }), description: m.consultations_lead({}, { locale }) },
  };
}
