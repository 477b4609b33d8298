import type { Texts } from '../../assemble/texts.ts';
import type { SeriesRecord, VariantRecord } from '../../plan.ts';
import type { SeriesEntry } from '../entries/series.ts';
import type { ResultIndex } from '../result-index.ts';

export function assembleSeries(entry: SeriesEntry, { text }: Texts): SeriesRecord {
  const variants = entry.variants.map(({ id, name, definition }) => ({ id, name: text(name), definition: text(definition) }));
  if (entry.kind === 'indicator') return { id: entry.id, kind: 'indicator', name: null, variants };
  return { id: entry.id, kind: 'series', name: text(entry.name), variants };
}

/** The variant that a value counts; null where its series has none. */
export function variantOf(series: string, variant: string | null, index: ResultIndex, { text }: Texts): VariantRecord | null {
  const found = index.series.get(series)?.variants.find(({ id }) => id === variant);
  return found === undefined ? null : { id: found.id, name: text(found.name), definition: text(found.definition) };
}

/** How the definition of a variant relates to the target's; a series that is no indicator has no target. */
export function definitionOf(series: string, variant: string | null, index: ResultIndex): 'same' | 'not-stated' | 'other' {
  const entry = index.series.get(series);
  if (entry?.kind !== 'indicator') return 'same';
  const matches = entry.variants.find(({ id }) => id === variant)?.matchesTarget ?? null;
  if (matches === null) return 'not-stated';
  return matches ? 'same' : 'other';
}
