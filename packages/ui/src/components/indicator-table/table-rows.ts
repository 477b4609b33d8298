import type { Indicator, Observation, OtherGoal } from '@policy/api';
import { breakLetter } from '../../indicator/break-letter.ts';
import { chosenObservations } from '../../indicator/chosen-observations.ts';
import { definitionBreaks } from '../../indicator/definition-breaks.ts';
import { indicatorEntries, type IndicatorEntry } from '../../indicator/indicator-entries.ts';

/** A row of an indicator's table. */
export interface TableRow {
  entry: IndicatorEntry | { what: 'goal'; year: number; value: OtherGoal };
  /** Further values of an observed year, best first. */
  others: Observation[];
  /** Letter of the change of definition between the observed value before and this one; with a question mark where nobody can say. */
  changed: string | null;
}

const order = { baseline: 0, target: 1, goal: 2, observed: 3, missing: 3 };

/** One row for each thing that is known of a year: baseline, target, other papers' goals, and the value that counts. */
export function tableRows(indicator: Indicator): TableRow[] {
  const { observations, otherGoals } = indicator;
  const chosen = chosenObservations(indicator);
  const breaks = definitionBreaks(indicator);
  const goals = otherGoals.map((value) => ({ what: 'goal' as const, year: value.year, value }));
  return [...indicatorEntries({ ...indicator, observations: chosen }), ...goals]
    .sort((a, b) => a.year - b.year || order[a.what] - order[b.what])
    .map((entry) => {
      if (entry.what !== 'observed') return { entry, others: [], changed: null };
      const place = breaks.findIndex(({ after }) => after === entry.value);
      const others = observations.filter((each) => each.year === entry.year && each !== entry.value);
      const changed = breaks[place] ? breakLetter(place) + (breaks[place].certain ? '' : '?') : null;
      return { entry, others, changed };
    });
}
