import { readList, type Filed } from '../records/read-file.ts';
import type { RecordFault } from '../records/record-error.ts';
import { actEntry, type ActEntry } from './entries/act.ts';
import { contradictionEntry, type ContradictionEntry } from './entries/contradiction.ts';
import { departmentEntry, type DepartmentEntry } from './entries/department.ts';
import { derivedEntry, type DerivedEntry } from './entries/derived.ts';
import { eventEntry, type EventEntry } from './entries/event.ts';
import { fundEntry, type FundEntry } from './entries/fund.ts';
import { implementationEntry, type ImplementationEntry } from './entries/implementation.ts';
import { observationEntry, type ObservationEntry } from './entries/observation.ts';
import { otherGoalEntry, type OtherGoalEntry } from './entries/other-goal.ts';
import { seriesEntry, type SeriesEntry } from './entries/series.ts';
import { sourceEntry, type SourceEntry } from './entries/source.ts';

/** What came of the plan, as the files under `records/results/` give it. */
export interface Results {
  sources: Filed<SourceEntry>[];
  series: Filed<SeriesEntry>[];
  observations: Filed<ObservationEntry>[];
  derived: Filed<DerivedEntry>[];
  otherGoals: Filed<OtherGoalEntry>[];
  contradictions: Filed<ContradictionEntry>[];
  implementation: Filed<ImplementationEntry>[];
  events: Filed<EventEntry>[];
  departments: Filed<DepartmentEntry>[];
  acts: Filed<ActEntry>[];
  funds: Filed<FundEntry>[];
}

/**
 * Reads and validates every file of results.
 *
 * @param folder the folder of records
 * @returns what is well-formed, and a fault for everything that is not
 */
export function readResults(folder: string): { results: Results; faults: RecordFault[] } {
  const faults: RecordFault[] = [];
  const results: Results = {
    sources: readList(folder, 'results/sources.json', sourceEntry, faults),
    series: readList(folder, 'results/series.json', seriesEntry, faults),
    observations: readList(folder, 'results/observations.json', observationEntry, faults),
    derived: readList(folder, 'results/derived.json', derivedEntry, faults),
    otherGoals: readList(folder, 'results/other-goals.json', otherGoalEntry, faults),
    contradictions: readList(folder, 'results/contradictions.json', contradictionEntry, faults),
    implementation: readList(folder, 'results/implementation.json', implementationEntry, faults),
    events: readList(folder, 'results/events.json', eventEntry, faults),
    departments: readList(folder, 'results/departments.json', departmentEntry, faults),
    acts: readList(folder, 'results/acts.json', actEntry, faults),
    funds: readList(folder, 'results/funds.json', fundEntry, faults),
  };
  return { results, faults };
}
