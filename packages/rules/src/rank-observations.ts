import { confidences, levels, type ObservationInput } from './inputs.ts';

/**
 * Orders the observations of one year, best first: measured as the target is, then by level of the source,
 * then by confidence, then stated before derived, then by id so that the order never depends on the caller's.
 */
export function rankObservations(observations: readonly ObservationInput[]): ObservationInput[] {
  return observations.toSorted(
    (a, b) =>
      Number(a.sameDefinition === false) - Number(b.sameDefinition === false) ||
      rank(levels, a.level) - rank(levels, b.level) ||
      rank(confidences, a.confidence) - rank(confidences, b.confidence) ||
      Number(a.derived === true) - Number(b.derived === true) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

/** What is not stated ranks last. */
function rank(order: readonly string[], value: string | undefined): number {
  const index = value === undefined ? -1 : order.indexOf(value);
  return index === -1 ? order.length : index;
}
