import {
  rule as ruleInForce,
  type Assessment,
  type AssessmentInputs,
  type Course,
  type Reason,
  type Status,
  type StatusRule,
} from './assessment.ts';
import { chooseObservation, orderByChoice } from './choose-observation.ts';
import { compare } from './compare.ts';
import { courseTo } from './course.ts';
import { definitionOf, type BaselineInput, type ObservationInput, type TargetInput, type TrapInput } from './inputs.ts';
import { rankObservations } from './rank-observations.ts';

export interface TargetQuestion {
  target: TargetInput;
  observations: readonly ObservationInput[];
  /** Targets of the same indicator for earlier years. */
  earlier?: readonly TargetInput[];
  baseline?: BaselineInput | null;
  traps?: readonly TrapInput[];
  /** The year in which the question is asked. A target of an earlier year is closed. */
  asOf: number;
  /** Another version than the one in force, to explain a status that it gave. */
  rule?: StatusRule | undefined;
}

/** Kinds of trap that limit what an observation proves; the reason has the trap's name. */
const caveats = ['definition-changed', 'stock-or-flow'] as const;

/**
 * Says what became of one target (rule `status@2`, in words in README.md; `status@1` on request).
 *
 * Observations of the target's own year decide: the best source that decides at all, the others are named where
 * they disagree. Without one, an open target is measured against the straight line towards it; a closed target
 * has no data, however close an earlier observation came.
 *
 * @returns status, reasons (the deciding one first), rule and all inputs used; it throws for no input
 */
export function assessTarget(asked: TargetQuestion): Assessment {
  const question = isFirstRule(asked) ? { ...asked, target: { ...asked.target, direction: undefined } } : asked;
  const { target, observations } = question;
  if (!isNumber(target)) return answer(question, 'not-assessable', ['no-number']);
  const usable = observations.filter(isNumber);
  if (!isComparable(target)) return answer(question, 'not-assessable', ['comparator-not-assessable']);

  const due = order(
    question,
    usable.filter(({ year }) => year === target.year),
  );
  if (due.length > 0) return assessDue(question, due);

  const past = usable.filter(({ year }) => year < target.year);
  if (past.length > 0) return assessEarlier(question, past);
  return answer(question, 'no-data', [usable.length > 0 ? 'only-later-observations' : 'no-observation']);
}

function assessDue(question: TargetQuestion, due: ObservationInput[]): Assessment {
  const verdicts = due.map((observation) => ({ observation, verdict: compare(question.target, observation) }));
  const deciding = verdicts.find(({ verdict }) => verdict !== null && verdict.outcome !== 'undecided');
  if (!deciding?.verdict) {
    return answer(question, 'no-data', ['bound-does-not-decide'], { observation: due[0]!, others: due.slice(1) });
  }
  const { observation, verdict } = deciding;
  // A value by another definition is no disagreement about this one; the first rule did not tell them apart.
  const isAlike = (other: ObservationInput) => isFirstRule(question) || definitionOf(other) === definitionOf(observation);
  const disagree = verdicts.some(
    (other) =>
      isAlike(other.observation) && other.verdict && other.verdict.outcome !== 'undecided' && other.verdict.outcome !== verdict.outcome,
  );
  const status = verdict.outcome === 'met' ? 'achieved' : 'missed';
  const reasons: Reason[] = [verdict.reason, ...(disagree ? (['sources-disagree'] as const) : [])];
  return answer(question, status, reasons, { observation, others: due.filter((other) => other !== observation) });
}

function assessEarlier(question: TargetQuestion, past: ObservationInput[]): Assessment {
  const { target, asOf } = question;
  const latest = Math.max(...past.map(({ year }) => year));
  const [observation, ...others] = order(
    question,
    past.filter(({ year }) => year === latest),
  );
  if (observation === undefined) return answer(question, 'no-data', ['no-observation']);

  const alreadyMet = compare(target, observation)?.outcome === 'met';
  if (asOf > target.year) {
    const reasons: Reason[] = alreadyMet ? ['only-earlier-observations', 'met-before-target-year'] : ['only-earlier-observations'];
    return answer(question, 'no-data', reasons, { observation, others });
  }
  if (alreadyMet) return answer(question, 'on-track', ['met-before-target-year'], { observation, others });

  const course = courseTo(target, question.earlier ?? [], comparableBaseline(question), observation.year);
  if (course === null) return answer(question, 'no-data', ['no-starting-point'], { observation, others });
  const verdict = compare(milestone(target, course), observation);
  if (verdict === null || verdict.outcome === 'undecided') {
    return answer(question, 'no-data', ['bound-does-not-decide'], { observation, others, course });
  }
  const onCourse = verdict.outcome === 'met';
  return answer(question, onCourse ? 'on-track' : 'behind', [onCourse ? 'on-course' : 'off-course'], { observation, others, course });
}

/** A baseline by another definition is no starting point. */
function comparableBaseline({ baseline, traps = [] }: TargetQuestion): BaselineInput | null {
  if (traps.some(({ kind }) => kind === 'definition-changed')) return null;
  return baseline ?? null;
}

/** The line as a target of its own: at least the expected value, or at most, whichever side the target wants. */
function milestone(target: TargetInput, course: Course): TargetInput {
  const { from, to, expected } = course;
  const isLimit = target.comparator === 'lte' || target.comparator === 'lt';
  const isFloor = target.comparator === 'gte' || target.comparator === 'gt';
  const falling = to.value < from.value;
  return { year: to.year, comparator: isLimit || (falling && !isFloor) ? 'lte' : 'gte', value: expected };
}

function isFirstRule({ rule }: Pick<TargetQuestion, 'rule'>): boolean {
  return rule === 'status@1';
}

function order(question: TargetQuestion, observations: readonly ObservationInput[]): ObservationInput[] {
  return isFirstRule(question) ? rankObservations(observations) : orderByChoice(observations);
}

function isNumber({ value, upper }: { value: number; upper?: number | undefined }): boolean {
  return Number.isFinite(value) && (upper === undefined || Number.isFinite(upper));
}

function isComparable(target: TargetInput): boolean {
  return compare(target, { id: '', year: target.year, value: target.value }) !== null;
}

function answer(
  { target, observations, traps = [], asOf, rule = ruleInForce }: TargetQuestion,
  status: Status,
  reasons: Reason[],
  found: Partial<Pick<AssessmentInputs, 'observation' | 'others' | 'course'>> = {},
): Assessment {
  const { observation = null, others = [], course = null } = found;
  const limiting = observation === null ? [] : traps.filter(({ kind }) => caveats.some((caveat) => caveat === kind));
  const kinds = caveats.filter((caveat) => limiting.some(({ kind }) => kind === caveat));
  return {
    status,
    reasons: [...reasons, ...kinds, ...(observation ? reasonsOf(observation, rule) : [])],
    rule,
    choice: chooseObservation(target, observations.filter(isNumber)),
    inputs: { target, observation, others, course, traps: limiting.map(({ id }) => id), asOf },
  };
}

function reasonsOf(observation: ObservationInput, rule: StatusRule): Reason[] {
  const found: Reason[] = [];
  const definition = definitionOf(observation);
  if (definition === 'other') found.push('other-definition');
  if (definition === 'not-stated') found.push('definition-not-stated');
  if (observation.comparator === 'approx') found.push('approximate');
  if (observation.derived === true) found.push('derived');
  if (rule !== 'status@1' && observation.confidence === 'low') found.push('low-confidence');
  return found;
}
