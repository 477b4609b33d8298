import type { Texts } from '../../assemble/texts.ts';
import type { ObservationRecord } from '../../plan.ts';
import type { ObservationEntry } from '../entries/observation.ts';
import type { ResultIndex } from '../result-index.ts';
import { definitionOf, variantOf } from './series.ts';

/** A value that a source prints. */
export function assembleObservation(entry: ObservationEntry, index: ResultIndex, texts: Texts): ObservationRecord {
  const { id, series, year, value, comparator, scale, printed, yearFrom, revised, confidence, source } = entry;
  return {
    id,
    series,
    variant: variantOf(series, entry.variant, index, texts),
    definition: definitionOf(series, entry.variant, index),
    year,
    value,
    comparator,
    unit: texts.text(entry.unit),
    scale,
    printed,
    yearFrom,
    revised,
    note: texts.optional(entry.note ?? undefined),
    confidence,
    source,
  };
}
