import type { Texts } from '../../assemble/texts.ts';
import type { SeriesRecord, VariantRecord } from '../../plan.ts';
import type { SeriesEntry } from '../entries/series.ts';
import type { ResultIndex } from '../result-index.ts';

export function assembleSeries(entry: SeriesEntry, { text }: Texts): SeriesRecord {
  const variants = entry.variants.map((variant) => assembleVariant(variant, text));
  if (entry.kind === 'indicator') return { id: entry.id, kind: 'indicator', name: null, variants };
  return { id: entry.id, kind: 'series', name: text(entry.name), variants };
}

/** The variant that a value counts; null where its series has none. */
export function variantOf(series: string, variant: string | null, index: ResultIndex, { text }: Texts): VariantRecord | null {
  const found = index.series.get(series)?.variants.find(({ id }) => id === variant);
  return found === undefined ? null : assembleVariant(found, text);
}

/** What tells a variant from the others; nothing where the series has no variants. */
export function dimensionsOf(series: string, variant: string | null, index: ResultIndex): Record<string, string> {
  return index.series.get(series)?.variants.find(({ id }) => id === variant)?.dimensions ?? {};
}

function assembleVariant({ id, name, definition, dimensions }: SeriesEntry['variants'][number], text: Texts['text']): VariantRecord {
  return { id, name: text(name), definition: text(definition), dimensions };
}

/** How the definition of a variant relates to the target's; a series that is no indicator has no target. */
export function definitionOf(series: string, variant: string | null, index: ResultIndex): 'same' | 'not-stated' | 'other' {
  const entry = index.series.get(series);
  if (entry?.kind !== 'indicator') return 'same';
  const matches = entry.variants.find(({ id }) => id === variant)?.matchesTarget ?? null;
  if (matches === null) return 'not-stated';
  return matches ? 'same' : 'other';
}
