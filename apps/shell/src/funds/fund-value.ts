import type { FundAmount, Locale, Value } from '@policy/api';
import * as m from '@policy/words/messages';

/** An amount in a form that carries its source, with what goes beside it: per year, each, or what it is. */
export function fundValue(amount: FundAmount, locale: Locale): { value: Value; remark: string } {
  const { value, upper, comparator, unit, scale, from, source, what } = amount;
  const [, each] = /^元.*?(\/年|\/只)?$/u.exec(unit.zhHans) ?? [];
  const isMoney = unit.zhHans.startsWith('元');
  const per = each === '/年' ? m.funds_a_year({}, { locale }) : each === '/只' ? m.funds_each({}, { locale }) : '';
  const kinds = {
    granted: '',
    paid: m.funds_paid({}, { locale }),
    drafted: m.funds_drafted({}, { locale }),
    limit: m.funds_limit({}, { locale }),
  };
  return {
    value: {
      value,
      ...(upper === null ? {} : { upper }),
      // “At most” is said by the remark.
      comparator: what === 'limit' ? 'eq' : comparator,
      unit: isMoney ? { zhHans: '元', zhHant: '元', en: 'yuan' } : unit,
      scale,
      year: from,
      printed: '',
      source,
    },
    remark: [per, kinds[what]].filter((part) => part !== '').join(' · '),
  };
}

/** The years of an amount as a range; an open end where no last year is told. */
export function yearsOf({ from, to }: FundAmount, locale: Locale): string {
  if (from === null) return m.registers_no_year({}, { locale });
  if (to === from) return String(from);
  return `${from}–${to ?? ''}`;
}
