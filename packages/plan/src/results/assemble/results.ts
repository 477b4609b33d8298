import type { Locate } from '../../assemble/quotations.ts';
import type { Texts } from '../../assemble/texts.ts';
import type { PlanResults } from '../../plan.ts';
import type { Results } from '../read-results.ts';
import { indexResults } from '../result-index.ts';
import { assembleContradiction } from './contradiction.ts';
import { assembleDerived } from './derived.ts';
import { assembleEvents } from './events.ts';
import { assembleLeads } from './leads.ts';
import { assembleObservation } from './observation.ts';
import { assembleOtherGoal } from './other-goal.ts';
import { assembleRegisters } from './registers.ts';
import { assembleSeries } from './series.ts';
import { assembleSource } from './source.ts';

/** Turns checked results into records of the plan: texts in three languages, quotes located, definitions compared with the target's. */
export function assembleResults(results: Results, locate: Locate, texts: Texts): PlanResults {
  const index = indexResults(results);
  return {
    sources: results.sources.map(({ entry }) => assembleSource(entry)),
    series: results.series.map(({ entry }) => assembleSeries(entry, texts)),
    observations: results.observations.map(({ entry }) => assembleObservation(entry, index, texts)),
    derived: results.derived.map(({ entry }) => assembleDerived(entry, index, texts)),
    otherGoals: results.otherGoals.map(({ entry }) => assembleOtherGoal(entry, index, texts)),
    contradictions: results.contradictions.map(({ entry }) => assembleContradiction(entry, locate, texts)),
    leads: assembleLeads(
      results.implementation.map(({ entry }) => entry),
      texts,
    ),
    events: assembleEvents(
      results.events.map(({ entry }) => entry),
      texts,
    ),
    ...assembleRegisters(results, texts),
  };
}
