import type { ClauseRecord, Text } from '@policy/api';
import type { Plan, Quotation } from '@policy/plan';
import type { quotations } from '../database/schema/index.ts';

interface Quoting extends Quotation {
  kind: ClauseRecord['kind'];
  record: string;
  name: Text;
}

/** Every quote in the order of its clause. An indicator also where only its baseline or a target stands. */
export function quotationRows(plan: Plan): (typeof quotations.$inferInsert)[] {
  const all: Quoting[] = [
    ...plan.indicators.flatMap((indicator) => withoutRepetition(indicator).map((quote) => of('indicator', indicator, quote))),
    ...plan.programmes.map((programme) => of('programme', programme, programme)),
    ...plan.projects.map((project) => of('project', project, project)),
    ...plan.measures.map((measure) => of('measure', measure, measure)),
    ...plan.organisations.flatMap((organisation) => organisation.mentions.map((mention) => of('organisation', organisation, mention))),
    ...plan.facts.map((fact) => of('fact', fact, fact)),
  ];
  const inOrder = all.toSorted((a, b) => (a.clause === b.clause ? a.start - b.start || a.end - b.end : a.clause < b.clause ? -1 : 1));
  return inOrder.map(({ clause, quote, start, end, kind, record, name }, position) => ({
    clause,
    quote,
    quoteStart: start,
    quoteEnd: end,
    position,
    kind,
    record,
    name,
  }));
}

/** The quotes of an indicator, its baseline and its targets: often the same words. */
function withoutRepetition(indicator: Plan['indicators'][number]): Quotation[] {
  const quotes = [indicator, ...(indicator.baseline === null ? [] : [indicator.baseline]), ...indicator.targets];
  return [...new Map(quotes.map((quote) => [`${quote.clause} ${quote.start} ${quote.end}`, quote])).values()];
}

function of(kind: Quoting['kind'], { id, name }: { id: string; name: Text }, { clause, quote, start, end }: Quotation): Quoting {
  return { kind, record: id, name, clause, quote, start, end };
}
