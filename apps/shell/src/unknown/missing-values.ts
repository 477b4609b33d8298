import type { Indicator, Observation, Result, Source, Variant } from '@policy/api';
import { resultRows, type ResultRow } from '../results/result-rows.ts';

/** A value that nobody has given yet and that a goal waits for. */
export interface MissingValue {
  id: string;
  indicator: Pick<Indicator, 'id' | 'module' | 'name' | 'definition' | 'unit' | 'source'>;
  /** The year whose value is missing. */
  year: number;
  /** The definition that another paper’s goal counts by; null for the plan’s own. */
  variant: Variant | null;
  /** The goals that wait for it: the plan’s, other papers’. */
  goals: ResultRow[];
  /** Where the values of the nearest years come from: the places to look first. */
  neighbours: Neighbour[];
}

export interface Neighbour {
  year: number;
  source: Source;
}

/** As many places to look as help. */
const mostNeighbours = 3;

/** The values that goals wait for, each once, in the order of the plan. It is made from the data: what is published falls out of it. */
export function missingValues(results: readonly Result[], indicators: readonly Indicator[]): MissingValue[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const missing = new Map<string, MissingValue>();
  for (const row of resultRows(results, indicators).filter(({ result }) => result.status === 'no-data')) {
    const indicator = byId.get(row.result.indicator)!;
    const variant = 'paper' in row.goal ? row.goal.variant : null;
    const id = [indicator.id, row.result.year, ...(variant ? [variant.id] : [])].join('-');
    const found = missing.get(id);
    if (found) found.goals.push(row);
    else
      missing.set(id, {
        id,
        indicator,
        year: row.result.year,
        variant,
        goals: [row],
        neighbours: neighboursOf(indicator, variant, row.result.year),
      });
  }
  return [...missing.values()];
}

/** Indicators without a number in the plan and without any value: nobody can even follow them. */
export function withoutAnything(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ targets, observations }) => targets.length === 0 && observations.length === 0);
}

/** Sources of the values nearest in time, those by the wanted definition before others, each source once. */
function neighboursOf({ observations }: Indicator, variant: Variant | null, year: number): Neighbour[] {
  const isAlike = (each: Observation): boolean => (variant === null ? each.definition === 'same' : each.variant?.id === variant.id);
  const nearest = observations.toSorted(
    (a, b) => Number(isAlike(b)) - Number(isAlike(a)) || Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year,
  );
  const found = new Map<string, Neighbour>();
  for (const observation of nearest) {
    for (const source of sourcesOf(observation)) {
      const key = JSON.stringify(source);
      if (!found.has(key)) found.set(key, { year: observation.year, source });
    }
  }
  return [...found.values()].slice(0, mostNeighbours);
}

function sourcesOf({ inputs, source }: Observation): Source[] {
  return inputs.length > 0 ? inputs.map((input) => input.source) : [source];
}
