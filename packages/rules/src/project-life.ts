import { confidences, levels } from './inputs.ts';
import { isCertainlyLater } from './partial-date.ts';

/** Every version of the rule, oldest first. All stay: a published status must stay explainable by the rule that gave it. */
export const lifeRules = ['life@1'] as const;
export type LifeRule = (typeof lifeRules)[number];

/** The version in force. Whoever changes what any input leads to, adds a version. */
export const lifeRule: LifeRule = 'life@1';

export const lifeStatuses = ['in-operation', 'built', 'under-way', 'changed', 'dropped', 'not-yet-sourced'] as const;
export type LifeStatus = (typeof lifeStatuses)[number];

export const eventKinds = [
  'planned',
  'approved',
  'founded',
  'construction-started',
  'completed',
  'opened',
  'in-operation',
  'renamed',
  'changed',
  'dropped',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Why a status is what it is. The first reason decides, the others are caveats. README.md explains each. */
export const lifeReasons = [
  'shown-in-operation',
  'opened',
  'completed',
  'founded',
  'construction-started',
  'approved',
  'changed',
  'renamed',
  'dropped',
  'no-event',
  'identity-doubtful',
  'only-plans',
  'only-before-plan',
  'scope-limited',
  'sources-disagree',
  'undated',
  'low-confidence',
] as const;
export type LifeReason = (typeof lifeReasons)[number];

/** Something that happened to a project, as one source tells it. */
export interface EventInput {
  id: string;
  kind: EventKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the source does not tell. */
  date: string | null;
  /** Whether what the source speaks of is the plan's project. */
  sure: boolean;
  /** The same project, but with a limit of scope or source. */
  limited?: boolean | undefined;
  /** Another source or record disagrees. */
  disputed?: boolean | undefined;
  level?: (typeof levels)[number] | undefined;
  confidence?: (typeof confidences)[number] | undefined;
}

export interface ProjectLife {
  status: LifeStatus;
  reasons: LifeReason[];
  rule: LifeRule;
  /** Id of the event that decided; null where none can. */
  decidedBy: string | null;
  /** When that was: the status is known for then, not for today. */
  date: string | null;
}

/** The stage that an event shows; `planned` shows none. */
const stages: Record<Exclude<EventKind, 'planned'>, { status: LifeStatus; reason: LifeReason; weight: number }> = {
  approved: { status: 'under-way', reason: 'approved', weight: 1 },
  'construction-started': { status: 'under-way', reason: 'construction-started', weight: 2 },
  founded: { status: 'built', reason: 'founded', weight: 3 },
  completed: { status: 'built', reason: 'completed', weight: 4 },
  opened: { status: 'in-operation', reason: 'opened', weight: 5 },
  'in-operation': { status: 'in-operation', reason: 'shown-in-operation', weight: 6 },
  renamed: { status: 'changed', reason: 'renamed', weight: 7 },
  changed: { status: 'changed', reason: 'changed', weight: 8 },
  dropped: { status: 'dropped', reason: 'dropped', weight: 9 },
};

/** The status that each reason leads to where it decides; null for a caveat, which only ever stands behind one that decides. */
export const lifeReasonStatuses: Readonly<Record<LifeReason, LifeStatus | null>> = {
  'shown-in-operation': 'in-operation',
  opened: 'in-operation',
  completed: 'built',
  founded: 'built',
  'construction-started': 'under-way',
  approved: 'under-way',
  changed: 'changed',
  renamed: 'changed',
  dropped: 'dropped',
  'no-event': 'not-yet-sourced',
  'identity-doubtful': 'not-yet-sourced',
  'only-plans': 'not-yet-sourced',
  'only-before-plan': 'not-yet-sourced',
  'scope-limited': null,
  'sources-disagree': null,
  undated: null,
  'low-confidence': null,
};

/**
 * Says what became of a project, from its events alone and never from silence (README.md, rule `life@1`).
 *
 * @param events in any order
 * @param planDate the day of the plan: what certainly happened before it did not come of it
 */
export function assessLife(events: readonly EventInput[], planDate: string): ProjectLife {
  const counted = events.filter(({ kind, sure, date }) => sure && kind !== 'planned' && !isCertainlyLater(planDate, date));
  const standing = counted.filter((event) => !isOvertaken(event, counted));
  const [decisive] = standing.toSorted(byStage);
  if (decisive === undefined) {
    return { status: 'not-yet-sourced', reasons: [whyNone(events)], rule: lifeRule, decidedBy: null, date: null };
  }
  const { status, reason } = stageOf(decisive);
  return { status, reasons: [reason, ...caveatsOf(decisive)], rule: lifeRule, decidedBy: decisive.id, date: decisive.date };
}

/** A change or an end holds until something is certainly later that it no longer fits. */
function isOvertaken(event: EventInput, counted: readonly EventInput[]): boolean {
  const { status } = stageOf(event);
  if (status !== 'dropped' && status !== 'changed') return false;
  return counted.some((other) => goesOn(other, status) && isCertainlyLater(other.date, event.date));
}

/** After a change only a new building or use counts; after an end any new step does. */
function goesOn(event: EventInput, after: 'dropped' | 'changed'): boolean {
  const { status } = stageOf(event);
  if (status === 'in-operation' || status === 'built') return true;
  return after === 'dropped' && (status === 'under-way' || status === 'changed');
}

function stageOf({ kind }: EventInput) {
  return stages[kind as Exclude<EventKind, 'planned'>];
}

/** The furthest stage first, then the latest date, the best level, the highest confidence; the id makes it one order. */
function byStage(a: EventInput, b: EventInput): number {
  return (
    stageOf(b).weight - stageOf(a).weight ||
    compare(b.date ?? '', a.date ?? '') ||
    rank(levels, a.level) - rank(levels, b.level) ||
    rank(confidences, a.confidence) - rank(confidences, b.confidence) ||
    compare(a.id, b.id)
  );
}

function caveatsOf({ limited = false, disputed = false, date, confidence }: EventInput): LifeReason[] {
  return [
    ...(limited ? (['scope-limited'] as const) : []),
    ...(disputed ? (['sources-disagree'] as const) : []),
    ...(date === null ? (['undated'] as const) : []),
    ...(confidence === 'low' ? (['low-confidence'] as const) : []),
  ];
}

/** The reason nearest to a status: a sure event before the plan, then a sure plan, then an event whose identity is in doubt. */
function whyNone(events: readonly EventInput[]): LifeReason {
  const sure = events.filter((event) => event.sure);
  if (sure.some(({ kind }) => kind !== 'planned')) return 'only-before-plan';
  if (sure.length > 0) return 'only-plans';
  return events.length > 0 ? 'identity-doubtful' : 'no-event';
}

/** What is not stated ranks last. */
function rank(order: readonly string[], value: string | undefined): number {
  const index = value === undefined ? -1 : order.indexOf(value);
  return index === -1 ? order.length : index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
