import type { Act, ActKind } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { clauseKey, last, readSort, sortBy } from '../registers/sort-choice.ts';
import { actKindName, actKinds } from './act-kind-name.ts';

export const actSorts = ['date', 'clause', 'kind', 'number'] as const;
export type ActSort = (typeof actSorts)[number];

export interface ActsProps {
  sort: ActSort;
  fields: FilterField[];
  acts: Act[];
  /** All acts, for the picture. */
  years: { year: number; kind: ActKind }[];
  undated: number;
}

const keys: Record<ActSort, (act: Act) => string> = {
  date: ({ date }) => date ?? last,
  clause: ({ clauses }) => clauseKey(clauses[0]),
  kind: ({ kind, date }) => `${actKinds.indexOf(kind)} ${date ?? last}`,
  number: ({ number }) => number ?? last,
};

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<ActsProps>> {
  const all = await listAll(data.acts, {});
  const sort = readSort(query, actSorts);
  const kind = actKinds.find((known) => known === query.get('kind')) ?? '';
  const option = (value: ActKind) => {
    const count = all.filter((act) => act.kind === value).length;
    return { value, label: m.explorer_choice({ name: actKindName(value, locale), count }, { locale }) };
  };
  const dated = all.filter(({ date }) => date !== null);
  return {
    props: {
      sort,
      fields: [{ name: 'kind', label: m.acts_kind({}, { locale }), value: kind, options: actKinds.map(option) }],
      acts: sortBy(
        all.filter((act) => kind === '' || act.kind === kind),
        keys[sort],
      ),
      years: dated.map((act) => ({ year: Number(act.date!.slice(0, 4)), kind: act.kind })),
      undated: all.length - dated.length,
    },
    head: { title: m.acts_title({}, { locale }), description: m.acts_lead({}, { locale }) },
  };
}
