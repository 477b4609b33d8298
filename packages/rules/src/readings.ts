import type { IndicatorQuestion } from './assess-indicator.ts';
import { assessTarget } from './assess-target.ts';
import type { Assessment, Status } from './assessment.ts';
import type { ObservationInput, TargetInput } from './inputs.ts';
import {
  countingQuestions,
  definingQuestions,
  isCountedBy,
  openQuestions,
  readingQuestions,
  type OpenQuestion,
  type Reading,
  type ReadingQuestion,
} from './reading-questions.ts';

/** Name and version of the rule by which one target is read in several ways, in words in README.md. */
export const readingsRule = 'readings@1';

/** What a target comes to under one reading. */
export interface ReadTarget {
  reading: Reading;
  assessment: Assessment;
}

export interface Readings {
  rule: typeof readingsRule;
  questions: OpenQuestion[];
  /** Every combination of answers, the rule’s own first. */
  all: ReadTarget[];
  /** Whether it matters how the target is read. */
  verdict: 'unknown' | 'same' | 'changes';
  /** The results that are known under some reading, in the order of `all`. */
  known: Status[];
  /** Number of readings under which nothing is known. */
  unknown: number;
}

/**
 * Reads the last target of a question in every way that the plan leaves open (rule `readings@1`): each reading only lets those
 * values count that are counted as it says, and asks the rules in force again.
 *
 * @param settled what the goal itself says, such as `types: inventions`: no question any more
 * @returns null where there is no target
 */
export function readTarget(question: IndicatorQuestion, settled: Readonly<Record<string, string>> = {}): Readings | null {
  const target = question.targets.at(-1);
  if (target === undefined) return null;
  const questions = openQuestions(target, question.observations, settled);
  const all = combine(questions).map((reading) => ({ reading, assessment: assessReading(question, target, reading) }));
  const statuses = all.map(({ assessment }) => assessment.status);
  const known = [...new Set(statuses.filter((status) => status !== 'no-data' && status !== 'not-assessable'))];
  return { rule: readingsRule, questions, all, verdict: verdictOf(known), known, unknown: statuses.filter(isUnknown).length };
}

/** What a target comes to under one reading. Answers that this rule does not know are as if not given. */
export function assessReading(question: IndicatorQuestion, target: TargetInput, reading: Reading): Assessment {
  return assessTarget({
    ...question,
    target: readAs(target, reading),
    earlier: question.targets.filter(({ year }) => year < target.year),
    observations: question.observations.filter((each) => isCounted(each, reading)).map((each) => defined(each, reading)),
  });
}

function readAs(target: TargetInput, { bound, excess }: Reading): TargetInput {
  const isFloor = target.comparator === 'gte' || target.comparator === 'gt';
  if (isFloor && bound === 'more-than') return { ...target, comparator: 'gt' };
  if (isFloor && bound === 'at-least') return { ...target, comparator: 'gte' };
  return excess === 'fails' ? { ...target, excess: 'fails' } : target;
}

function isCounted(observation: ObservationInput, reading: Reading): boolean {
  return countingQuestions.every((question) => {
    const answer = answerTo(question, reading);
    return answer === undefined || isCountedBy(observation, question, answer);
  });
}

/** Whoever says what the target means, takes the values by that definition for the target’s own. */
function defined(observation: ObservationInput, reading: Reading): ObservationInput {
  const defines = definingQuestions.some((question) => answerTo(question, reading) !== undefined);
  return defines ? { ...observation, definition: 'same' } : observation;
}

function answerTo(question: ReadingQuestion, reading: Reading): string | undefined {
  const answers: readonly string[] = readingQuestions[question];
  const answer = reading[question];
  return answer !== undefined && answers.includes(answer) ? answer : undefined;
}

function combine(questions: OpenQuestion[]): Reading[] {
  return questions.reduce<Reading[]>(
    (readings, { question, answers }) =>
      readings.flatMap((reading) => answers.map((answer) => (answer === null ? reading : { ...reading, [question]: answer }))),
    [{}],
  );
}

function verdictOf(known: Status[]): Readings['verdict'] {
  if (known.length === 0) return 'unknown';
  return known.length === 1 ? 'same' : 'changes';
}

function isUnknown(status: Status): boolean {
  return status === 'no-data' || status === 'not-assessable';
}
