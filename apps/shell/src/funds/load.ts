import type { Fund, FundKind } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { clauseKey, last, readSort, sortBy } from '../registers/sort-choice.ts';
import { fundKindName, fundKinds } from './fund-kind-name.ts';

export const fundSorts = ['year', 'amount', 'clause', 'kind'] as const;
export type FundSort = (typeof fundSorts)[number];

export interface FundsProps {
  sort: FundSort;
  fields: FilterField[];
  funds: Fund[];
  /** All funds, for the picture. */
  all: Fund[];
}

const keys: Record<FundSort, (fund: Fund) => string> = {
  year: ({ amounts }) => amounts.flatMap(({ from }) => (from === null ? [] : [String(from)])).toSorted()[0] ?? last,
  amount: (fund) => String(1e15 - greatest(fund)).padStart(20, '0'),
  clause: ({ clauses }) => clauseKey(clauses[0]),
  kind: ({ kind }) => String(fundKinds.indexOf(kind)),
};

/** The greatest sum that is set apart; a share, a limit or a draft is none. */
function greatest({ amounts }: Fund): number {
  const sums = amounts.filter(({ what, unit }) => what === 'granted' && unit.zhHans !== '%');
  return Math.max(0, ...sums.map(({ value, upper, scale }) => (upper ?? value) * scale));
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<FundsProps>> {
  const all = await listAll(data.funds, {});
  const sort = readSort(query, fundSorts);
  const kind = fundKinds.find((known) => known === query.get('kind')) ?? '';
  const option = (value: FundKind) => {
    const count = all.filter((fund) => fund.kind === value).length;
    return { value, label: m.explorer_choice({ name: fundKindName(value, locale), count }, { locale }) };
  };
  return {
    props: {
      sort,
      fields: [{ name: 'kind', label: m.acts_kind({}, { locale }), value: kind, options: fundKinds.map(option) }],
      funds: sortBy(
        all.filter((fund) => kind === '' || fund.kind === kind),
        keys[sort],
      ),
      all: sortBy(all, keys.year),
    },
    head: { title: m.funds_title({}, { locale }), description: m.funds_lead({}, { locale }) },
  };
}
