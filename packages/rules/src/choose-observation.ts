import { amount, compare } from './compare.ts';
import { confidences, definitionOf, definitions, levels, type ObservationInput, type TargetInput } from './inputs.ts';

/** Name and version of the rule that chooses which value counts, in words in README.md. */
export const choiceRule = 'choose@1';

/** Why a value was not the one that counts: the first criterion by which it stands behind the chosen one. */
export const choiceReasons = [
  'other-year',
  'bound-does-not-decide',
  'other-definition',
  'definition-not-stated',
  'derived',
  'lower-level',
  'not-exact',
  'lower-confidence',
  'revised',
  'equally-good',
  'same-value',
] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

export interface Choice {
  rule: typeof choiceRule;
  /** The value that counts; null where no value of the target's year decides. */
  chosen: ObservationInput | null;
  /** All others, those of the target's year first, best first. `same-value` comes second where the value confirms the chosen one. */
  notChosen: { observation: ObservationInput; reasons: ChoiceReason[] }[];
}

interface Criterion {
  /** Lower is better. */
  place: (observation: ObservationInput) => number;
  reason: (behind: ObservationInput) => ChoiceReason;
}

/** In order of importance; each decides only where all before it are equal. */
const criteria: Criterion[] = [
  { place: (each) => Number(definitionOf(each) !== 'same'), reason: definitionReason },
  { place: ({ derived }) => Number(derived === true), reason: () => 'derived' },
  { place: (each) => definitions.indexOf(definitionOf(each)), reason: definitionReason },
  { place: ({ level }) => rank(levels, level), reason: () => 'lower-level' },
  { place: ({ comparator = 'eq' }) => Number(comparator !== 'eq'), reason: () => 'not-exact' },
  { place: ({ confidence }) => rank(confidences, confidence), reason: () => 'lower-confidence' },
  { place: ({ revised }) => Number(revised === true), reason: () => 'revised' },
];

/**
 * Chooses which value counts for a target (rule `choose@1`). Only values of the target's own year can; among them the
 * target's definition goes first, then stated before computed, then the level of the source, exact before approximate,
 * confidence, and values of the accounting of the time before revised ones. What is equal in all goes by id.
 *
 * @returns the chosen value and why each other one was not chosen; every observation given is in it once
 */
export function chooseObservation(target: TargetInput, observations: readonly ObservationInput[]): Choice {
  const due = orderByChoice(observations.filter(({ year }) => year === target.year));
  const chosen = due.find((each) => decides(target, each)) ?? null;
  const others = observations.filter(({ year }) => year !== target.year);
  return {
    rule: choiceRule,
    chosen,
    notChosen: [
      ...due
        .filter((each) => each !== chosen)
        .map((observation) => ({ observation, reasons: reasonsAgainst(target, observation, chosen) })),
      ...orderByChoice(others)
        .toSorted((a, b) => a.year - b.year)
        .map((observation) => ({ observation, reasons: ['other-year' as const] })),
    ],
  };
}

/** Orders observations best first by the criteria, whatever their years; the order never depends on the caller's. */
export function orderByChoice(observations: readonly ObservationInput[]): ObservationInput[] {
  return observations.toSorted((a, b) => {
    const criterion = criteria.find(({ place }) => place(a) !== place(b));
    if (criterion !== undefined) return criterion.place(a) - criterion.place(b);
    return a.id < b.id ? -1 : Number(a.id > b.id);
  });
}

function reasonsAgainst(target: TargetInput, observation: ObservationInput, chosen: ObservationInput | null): ChoiceReason[] {
  if (chosen === null || !decides(target, observation)) return ['bound-does-not-decide'];
  const criterion = criteria.find(({ place }) => place(observation) !== place(chosen));
  const reason = criterion === undefined ? 'equally-good' : criterion.reason(observation);
  return amount(observation) === amount(chosen) ? [reason, 'same-value'] : [reason];
}

function definitionReason(behind: ObservationInput): ChoiceReason {
  return definitionOf(behind) === 'not-stated' ? 'definition-not-stated' : 'other-definition';
}

function decides(target: TargetInput, observation: ObservationInput): boolean {
  const verdict = compare(target, observation);
  return verdict !== null && verdict.outcome !== 'undecided';
}

/** What is not stated ranks last. */
function rank(order: readonly string[], value: string | undefined): number {
  const index = value === undefined ? -1 : order.indexOf(value);
  return index === -1 ? order.length : index;
}
