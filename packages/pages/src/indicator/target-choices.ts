import type { Indicator, Observation, Target } from '@policy/api';

/** One value of a target's year, and why it counts or not. */
export interface ChoiceRow {
  observation: Observation;
  counts: boolean;
  reasons: string[];
}

/** The values of a target's own year, the one that counts first. Values of other years never count and are not repeated here. */
export function targetChoice({ observations }: Pick<Indicator, 'observations'>, { choice }: Pick<Target, 'choice'>): ChoiceRow[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const row = (id: string, counts: boolean, reasons: string[]): ChoiceRow[] => {
    const observation = byId.get(id);
    return observation === undefined ? [] : [{ observation, counts, reasons }];
  };
  return [
    ...(choice.chosen === null ? [] : row(choice.chosen, true, [])),
    ...choice.notChosen
      .filter(({ reasons }) => reasons[0] !== 'other-year')
      .flatMap(({ observation, reasons }) => row(observation, false, reasons)),
  ];
}
