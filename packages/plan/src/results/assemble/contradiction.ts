import type { Locate } from '../../assemble/quotations.ts';
import type { Texts } from '../../assemble/texts.ts';
import type { ContradictionRecord } from '../../plan.ts';
import type { ContradictionEntry } from '../entries/contradiction.ts';

/** A contradiction with its sides: a quote of the plan, or a record from a source. */
export function assembleContradiction(entry: ContradictionEntry, locate: Locate, { text }: Texts): ContradictionRecord {
  return {
    id: entry.id,
    kind: entry.kind,
    concerns: entry.concerns,
    statement: text(entry.statement),
    sides: entry.sides.map((side) =>
      'clause' in side
        ? { text: text(side.text), quotation: locate(side.clause, side.quote), source: null, record: null }
        : { text: text(side.text), quotation: null, source: side.source, record: side.record },
    ),
  };
}
