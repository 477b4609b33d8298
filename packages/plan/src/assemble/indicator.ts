import type { IndicatorRecord } from '../plan.ts';
import type { IndicatorEntry } from '../records/entries/indicator.ts';
import { assembleFigure } from './figure.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

/** An indicator; its baseline and targets are counted in its own unit and scale. */
export function assembleIndicator(entry: IndicatorEntry, locate: Locate, texts: Texts): IndicatorRecord {
  const { text, optional } = texts;
  const { unit, scale, baseline, relation } = entry;
  return {
    id: entry.id,
    module: entry.module,
    name: text(entry.name),
    definition: text(entry.definition),
    unit: text(unit),
    scale,
    baseline: baseline === null ? null : assembleFigure({ ...baseline, unit, scale }, locate, texts),
    targets: entry.targets.map((target) => ({ ...assembleFigure({ ...target, unit, scale }, locate, texts), year: target.year })),
    relation: relation === undefined ? null : { kind: relation.kind, of: text(relation.of), than: optional(relation.than) },
    traps: entry.traps.map(({ id, kind, note, source }) => ({
      id,
      kind,
      note: text(note),
      source: source === undefined ? null : { title: source.title, documentNumber: source.documentNumber ?? null },
    })),
    ...locate(entry.clause, entry.quote),
  };
}
