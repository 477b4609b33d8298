import type { ObservationInput, TargetInput } from './inputs.ts';

/**
 * What the plan leaves open, each with the answers that a reader may give. All but the last two ask by what a value is counted:
 * GDP as first published or as revised later, output of the industry or of its products, residents before or after the census,
 * all patents or inventions, newly built or all there are. `bound` reads 以上 as “at least” or as “more than”; `excess` says whether
 * more than a range names is a success.
 */
export const readingQuestions = {
  scope: ['industry', 'product'],
  types: ['all', 'inventions'],
  count: ['newly-built', 'stock'],
  gdp: ['published-at-the-time', 'revised'],
  population: ['revised-2010-census', 'original'],
  bound: ['at-least', 'more-than'],
  excess: ['counts', 'fails'],
} as const;
export type ReadingQuestion = keyof typeof readingQuestions;

/** A reader’s answers. Where a question has none, the rule of choice decides among all values. */
export type Reading = Partial<Record<ReadingQuestion, string>>;

/** A question that is open for a target. The first answer is the rule’s own; null leaves the choice to the rule. */
export interface OpenQuestion {
  question: ReadingQuestion;
  answers: (string | null)[];
}

/** Questions about what a value is counted by. */
export const countingQuestions = ['scope', 'types', 'count', 'gdp', 'population'] as const satisfies ReadingQuestion[];

/** Questions whose answer says what the target means: by it a value has the target’s definition. The others leave that as it is. */
export const definingQuestions: readonly ReadingQuestion[] = ['scope', 'types', 'count'];

/** What sources say that amounts to an answer. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  'published-at-the-time': ['published-at-the-time', 'preliminary', 'estimate'],
};

/** Tells whether a value is counted as an answer says. One whose source does not say is not. */
export function isCountedBy({ dimensions }: ObservationInput, question: ReadingQuestion, answer: string): boolean {
  const said = dimensions?.[question];
  return said !== undefined && (said === answer || (sameAs[answer]?.includes(said) ?? false));
}

/**
 * The questions that are open for a target: those on which its values differ or its sources speak, and those of its comparator.
 *
 * @param settled what the goal itself says, such as `types: inventions`: no question any more
 */
export function openQuestions(
  target: TargetInput,
  observations: readonly ObservationInput[],
  settled: Readonly<Record<string, string>> = {},
): OpenQuestion[] {
  const counting = countingQuestions
    .filter((question) => isOpen(settled[question]) && observations.some(({ dimensions }) => dimensions?.[question] !== undefined))
    .map((question) => ({ question, answers: [null, ...readingQuestions[question]] }));
  return [...counting, ...comparing(target)];
}

/** A goal that does not say what it counts settles nothing. */
function isOpen(said: string | undefined): boolean {
  return said === undefined || said === 'not-stated';
}

function comparing({ comparator }: TargetInput): OpenQuestion[] {
  if (comparator === 'gte') return [{ question: 'bound', answers: ['at-least', 'more-than'] }];
  if (comparator === 'gt') return [{ question: 'bound', answers: ['more-than', 'at-least'] }];
  if (comparator === 'range') return [{ question: 'excess', answers: ['counts', 'fails'] }];
  return [];
}
