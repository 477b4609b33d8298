import type { Quotation } from '../plan.ts';

/**
 * Puts records in the order in which the plan says them: by clause, then by where the quote begins. Records of one
 * enumeration share a quote and stay as they were written down.
 *
 * @param clauses all clauses in the order of the plan
 */
export function inPlanOrder<Record extends Pick<Quotation, 'clause' | 'start'>>(
  records: readonly Record[],
  clauses: readonly { id: string }[],
): Record[] {
  const places = new Map(clauses.map(({ id }, place) => [id, place]));
  const placeOf = ({ clause }: Record) => places.get(clause) ?? clauses.length;
  return records.toSorted((a, b) => placeOf(a) - placeOf(b) || a.start - b.start);
}
