import type { FigureRecord } from '../plan.ts';
import type { FactEntry } from '../records/entries/fact.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

type FigureEntry = Pick<FactEntry, 'value' | 'upper' | 'comparator' | 'unit' | 'scale' | 'year' | 'printed' | 'note' | 'clause' | 'quote'>;

/** A figure of the plan with its unit in three languages and its quote located. */
export function assembleFigure(entry: FigureEntry, locate: Locate, { text }: Texts): FigureRecord {
  return {
    value: entry.value,
    ...(entry.upper === undefined ? {} : { upper: entry.upper }),
    comparator: entry.comparator,
    unit: text(entry.unit),
    scale: entry.scale,
    year: entry.year,
    printed: entry.printed,
    ...(entry.note === undefined ? {} : { note: text(entry.note) }),
    ...locate(entry.clause, entry.quote),
  };
}
