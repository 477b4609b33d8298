import type { OtherGoal, Result, Text, Value } from '@policy/api';
import type { ResultRow } from '../result-rows.ts';

/** A line of the picture: one goal, everything on it in shares of the goal (1 is the goal itself). */
export interface Lane {
  result: Result;
  /** Another paper’s goal that has no goal of the plan to stand beside. */
  ofOtherPaper: boolean;
  /** Upper end of the goal, for a range. */
  upper: number | null;
  baseline: { share: number; alike: boolean } | null;
  /** Goals of other papers for the same thing and year. */
  otherGoals: number[];
  value: LaneValue | null;
  /** True where nothing is known for the goal’s own year. */
  missing: boolean;
}

export interface LaneValue {
  share: number;
  year: number;
  computed: boolean;
  /** True where it is counted by the goal’s definition; false where by another or an unstated one. */
  alike: boolean;
  /** Of an earlier year than the goal’s. */
  earlier: boolean;
}

/** The lines of one indicator. */
export interface LaneGroup {
  indicator: string;
  module: Result['module'];
  name: Text;
  lanes: Lane[];
}

/** The least that the scale shows beyond the goal, so that there is room for more than was promised. */
const leastEnd = 1.25;

/**
 * The picture of all results. Another paper’s goal by the plan’s definition stands as a mark in the plan’s line of that year; one by a
 * definition of its own, or without a goal of the plan beside it, gets a line of its own.
 */
export function pictureModel(rows: readonly ResultRow[]): { groups: LaneGroup[]; end: number } {
  const lanes = rows.filter((row) => !standsBeside(row, rows)).map((row) => laneOf(row, rows));
  const groups = new Map<string, LaneGroup>();
  for (const lane of lanes) {
    const { indicator, module, name } = lane.result;
    const group = groups.get(indicator) ?? { indicator, module, name, lanes: [] };
    group.lanes.push(lane);
    groups.set(indicator, group);
  }
  const shares = lanes.flatMap(({ upper, baseline, otherGoals, value }) => [
    ...[upper, baseline?.share, value?.share].filter((share) => typeof share === 'number'),
    ...otherGoals,
  ]);
  return { groups: [...groups.values()], end: Math.max(leastEnd, ...shares) * 1.04 };
}

function standsBeside(row: ResultRow, rows: readonly ResultRow[]): boolean {
  return (
    row.paper !== null && (row.goal as OtherGoal).variant === null && rows.some((other) => other.paper === null && isAlike(other, row))
  );
}

function isAlike({ result: a }: ResultRow, { result: b }: ResultRow): boolean {
  return a.indicator === b.indicator && a.year === b.year;
}

/** Another paper’s goal may count by a definition of its own. */
function isAlikeDefined({ goal, observation, paper }: ResultRow): boolean {
  const variant = paper === null ? null : (goal as OtherGoal).variant;
  return variant === null ? observation?.definition === 'same' : observation?.variant?.id === variant.id;
}

function laneOf(row: ResultRow, rows: readonly ResultRow[]): Lane {
  const { result, goal, observation, baseline, baselineAlike, paper } = row;
  const share = (value: Value): number => (value.value * value.scale) / (goal.value * goal.scale);
  const beside = paper === null ? rows.filter((other) => standsBeside(other, rows) && isAlike(row, other)) : [];
  return {
    result,
    ofOtherPaper: paper !== null,
    upper: goal.upper === undefined ? null : goal.upper / goal.value,
    // A baseline by the plan’s definition says nothing of a goal by another.
    baseline: baseline === null || paper !== null ? null : { share: share(baseline), alike: baselineAlike },
    otherGoals: beside.map((other) => share(other.goal)),
    value: observation && {
      share: share(observation),
      year: observation.year,
      computed: observation.derived,
      alike: isAlikeDefined(row),
      earlier: observation.year !== goal.year,
    },
    missing: observation === null || observation.year !== goal.year,
  };
}
