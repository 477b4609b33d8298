import { ownerOf } from '../modules.ts';
import type { MeasureRecord } from '../plan.ts';
import type { MeasureEntry } from '../records/entries/measure.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

/** A measure, with the module that owns its clause. @param organisations ids of those that the entry names */
export function assembleMeasure(entry: MeasureEntry, organisations: string[], locate: Locate, { text }: Texts): MeasureRecord {
  return { id: entry.id, module: ownerOf(entry.clause), name: text(entry.name), organisations, ...locate(entry.clause, entry.quote) };
}
