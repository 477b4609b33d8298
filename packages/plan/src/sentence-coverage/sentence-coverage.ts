import type { Plan, Quotation } from '../plan.ts';

/** A sentence of the plan and the records that quote any of its words. */
export interface CoveredSentence {
  id: string;
  text: string;
  /** `kind id`, each once. */
  records: string[];
}

/** Lists every sentence in the order of the plan, with the records that quote it. */
export function coverSentences(plan: Plan): CoveredSentence[] {
  const quotes = quotesOf(plan);
  return plan.clauses.flatMap((clause) =>
    clause.sentences.map(({ id, start, end, text }) => {
      const quoting = quotes.filter(({ quote }) => quote.clause === clause.id && quote.start < end && quote.end > start);
      return { id, text: text.zhHans, records: [...new Set(quoting.map(({ record }) => record))] };
    }),
  );
}

/**
 * Compares the sentences without a record with the reasons given for them.
 *
 * @param reasons id of a sentence → why no record quotes it
 * @returns sentences without record and reason, and reasons of sentences that have a record or do not exist
 */
export function faultsOf(sentences: readonly CoveredSentence[], reasons: Readonly<Record<string, string>>): string[] {
  const bare = new Set(sentences.filter(({ records }) => records.length === 0).map(({ id }) => id));
  return [
    ...Array.from(bare, (id) => (id in reasons ? [] : [`${id}: no record quotes it, and no reason is given`])).flat(),
    ...Object.keys(reasons).flatMap((id) =>
      bare.has(id) ? [] : [`${id}: a reason is given, but a record quotes it or it does not exist`],
    ),
  ];
}

function quotesOf(plan: Plan): { record: string; quote: Quotation }[] {
  const of = (kind: string, id: string, quotes: readonly (Quotation | null)[]) =>
    quotes.flatMap((quote) => (quote === null ? [] : [{ record: `${kind} ${id}`, quote }]));
  return [
    ...plan.indicators.flatMap((each) => of('indicator', each.id, [each, each.baseline, ...each.targets])),
    ...plan.programmes.flatMap((each) => of('programme', each.id, [each])),
    ...plan.projects.flatMap((each) => of('project', each.id, [each])),
    ...plan.measures.flatMap((each) => of('measure', each.id, [each])),
    ...plan.facts.flatMap((each) => of('fact', each.id, [each])),
    ...plan.organisations.flatMap((each) => of('organisation', each.id, each.mentions)),
  ];
}
