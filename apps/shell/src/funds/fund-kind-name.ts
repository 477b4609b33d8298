import type { FundKind, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  fund: m.funds_kind_fund,
  budget: m.funds_kind_budget,
  'special-programme': m.funds_kind_special_programme,
};

export const fundKinds = Object.keys(names) as FundKind[];

/** What sort of money it is, in words. */
export function fundKindName(kind: FundKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
