import type { Indicator, Observation } from '@policy/api';
import { chosenObservations } from './chosen-observations.ts';

/** A place in a series where what is measured changes, between two values that follow each other. */
export interface DefinitionBreak {
  before: Observation;
  after: Observation;
  /** False where a source does not state its definition, so that nobody can say whether it is the same. */
  certain: boolean;
}

/** Where the series of the values that count changes its definition, earliest first. Values on the two sides cannot be compared directly. */
export function definitionBreaks(indicator: Pick<Indicator, 'observations' | 'targets'>): DefinitionBreak[] {
  const chosen = chosenObservations(indicator);
  return chosen.slice(1).flatMap((after, index) => {
    const before = chosen[index]!;
    if (contradict(before, after)) return [{ before, after, certain: true }];
    if (before.definition === after.definition) return [];
    const certain = before.definition !== 'not-stated' && after.definition !== 'not-stated';
    return [{ before, after, certain }];
  });
}

/** Two values are counted in ways that exclude each other: output of products, output of the industry. */
function contradict({ variant: before }: Observation, { variant: after }: Observation): boolean {
  const stated = Object.entries(before?.dimensions ?? {}).filter(([, way]) => way !== 'not-stated');
  return stated.some(([dimension, way]) => {
    const other = after?.dimensions?.[dimension];
    return other !== undefined && other !== 'not-stated' && other !== way;
  });
}
