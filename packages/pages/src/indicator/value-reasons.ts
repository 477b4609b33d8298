import type { Indicator } from '@policy/api';
import { chooseObservation, indicatorQuestion } from '@policy/rules';

/**
 * Why each value that does not count stands behind the one that does, by the same rule for every year: the target's own years as the API
 * has it, others as if a target were due. Values that count are not in it.
 *
 * @returns id of the observation → reason codes
 */
export function valueReasons(indicator: Indicator): Map<string, string[]> {
  const { observations } = indicatorQuestion(indicator, 0);
  const years = [...new Set(observations.map(({ year }) => year))];
  const ofEveryYear = years.flatMap((year) =>
    chooseObservation({ year, comparator: 'gte', value: 0 }, observations).notChosen.map(({ observation, reasons }): [string, string[]] => [
      observation.id,
      reasons,
    ]),
  );
  const ofTargets = indicator.targets.flatMap(({ choice }) =>
    choice.notChosen.map(({ observation, reasons }): [string, string[]] => [observation, reasons]),
  );
  return new Map([...ofEveryYear, ...ofTargets].filter(([, [first]]) => first !== 'other-year'));
}
