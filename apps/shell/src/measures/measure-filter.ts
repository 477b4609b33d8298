import type { Measure, MeasureQuery, Owner } from '@policy/api';

/** What the address of the list asks for, as it stands there: what it means is for the API to say. */
export type MeasureFilter = Partial<Record<(typeof measureQuery)[number], string>>;

/** Names of the query, as the page declares them. */
export const measureQuery = ['module', 'programme', 'organisation', 'clause'] as const;

/** Reads a filter from an address; what is empty is no filter. */
export function readMeasureFilter(query: URLSearchParams): MeasureFilter {
  const filter: MeasureFilter = {};
  for (const name of measureQuery) {
    const value = query.get(name)?.trim();
    if (value) filter[name] = value;
  }
  return filter;
}

/** The same for the API. */
export function toMeasureQuery(filter: MeasureFilter): MeasureQuery {
  return filter as MeasureQuery;
}

const modules: Owner[] = ['innovation', 'industry', 'talent', 'shenzhen-hongkong', 'plan'];

export interface MeasureGroup {
  module: Owner;
  measures: Measure[];
}

/** Measures by module, in the order of the plan within each; modules without any are left out. */
export function groupMeasures(measures: Measure[]): MeasureGroup[] {
  return modules
    .map((module) => ({ module, measures: measures.filter((measure) => measure.module === module) }))
    .filter((group) => group.measures.length > 0);
}
