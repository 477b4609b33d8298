import { ownerOf } from '../modules.ts';
import type { FactRecord } from '../plan.ts';
import type { FactEntry } from '../records/entries/fact.ts';
import { assembleFigure } from './figure.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

/** A fact, with the module that owns its clause. */
export function assembleFact(entry: FactEntry, locate: Locate, texts: Texts): FactRecord {
  return { id: entry.id, module: ownerOf(entry.clause), name: texts.text(entry.name), ...assembleFigure(entry, locate, texts) };
}
