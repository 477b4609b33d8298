import type { Measure, Owner } from '@policy/api';

/** What the address of the list asks for. Empty strings are no filter. */
export interface MeasureFilter {
  module: string;
  programme: string;
}

export interface MeasureGroup {
  module: Owner;
  measures: Measure[];
}

/** Names of the query, as the page declares them. */
export const measureQuery = ['module', 'programme'];

const modules: Owner[] = ['innovation', 'industry', 'talent', 'shenzhen-hongkong', 'plan'];

/** Reads a filter from an address. */
export function readMeasureFilter(query: URLSearchParams): MeasureFilter {
  return { module: query.get('module')?.trim() ?? '', programme: query.get('programme')?.trim() ?? '' };
}

/** The measures that match, by module, in the order of the plan within each; modules without any are left out. */
export function groupMeasures(measures: Measure[], { module, programme }: MeasureFilter): MeasureGroup[] {
  const matching = measures.filter(
    (measure) => (module === '' || measure.module === module) && (programme === '' || measure.programme === programme),
  );
  return modules
    .map((each) => ({ module: each, measures: matching.filter((measure) => measure.module === each) }))
    .filter((group) => group.measures.length > 0);
}
