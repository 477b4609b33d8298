import type { Indicator, Observation, OtherGoal, Status, Target } from '@policy/api';
import {
  goalQuestion,
  indicatorQuestion,
  readTarget,
  type IndicatorQuestion,
  type OpenQuestion,
  type Reading,
  type Readings,
} from '@policy/rules';

/** A goal read in every way that the plan leaves open. */
export interface GoalReadings {
  id: string;
  goal: Target | OtherGoal;
  /** The other paper that set it; null for the plan. */
  paper: OtherGoal['paper'] | null;
  question: IndicatorQuestion;
  readings: Readings;
  /** Ways to count, one a line. */
  rows: ReadingRow[];
  /** The question of comparing, whose answers are the columns; null where the goal leaves nothing to compare otherwise. */
  comparing: OpenQuestion | null;
}

export interface ReadingRow {
  /** How it counts. */
  reading: Reading;
  /** The value that counts then. */
  observation: Observation | null;
  /** One status for each way to compare. */
  statuses: Status[];
}

/** Every goal of an indicator, the plan's first, under all its readings. */
export function goalReadings(indicator: Indicator): GoalReadings[] {
  const { id, targets, otherGoals, observations } = indicator;
  return [
    ...targets.flatMap((goal) =>
      read(
        indicator,
        { id: `${id}-${goal.year}`, goal, paper: null, question: indicatorQuestion(indicator, goal.inputs.asOf, goal.year) },
        {},
      ),
    ),
    ...otherGoals.flatMap((goal) => {
      const question = goalQuestion(goal, observations, goal.inputs.asOf);
      return read(indicator, { id: goal.id, goal, paper: goal.paper, question }, goal.variant?.dimensions ?? {});
    }),
  ];
}

function read(
  { observations }: Indicator,
  asked: Pick<GoalReadings, 'id' | 'goal' | 'paper' | 'question'>,
  settled: Record<string, string>,
): GoalReadings[] {
  const readings = readTarget(asked.question, settled);
  if (readings === null) return [];
  const comparing = readings.questions.find(({ question }) => question === 'bound' || question === 'excess') ?? null;
  const columns = comparing?.answers.length ?? 1;
  // The way to compare is asked last, so that readings which only differ in it follow each other.
  const rows = Array.from({ length: readings.all.length / columns }, (_, row): ReadingRow => {
    const cells = readings.all.slice(row * columns, (row + 1) * columns);
    const answers = Object.entries(cells[0]!.reading).filter(([question]) => question !== comparing?.question);
    const chosen = cells[0]!.assessment.choice.chosen?.id;
    return {
      reading: Object.fromEntries(answers),
      observation: observations.find(({ id }) => id === chosen) ?? null,
      statuses: cells.map(({ assessment }) => assessment.status),
    };
  });
  return [{ ...asked, readings, rows, comparing }];
}
