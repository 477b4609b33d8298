import type { Texts } from '../../assemble/texts.ts';
import type { LeadRecord } from '../../plan.ts';
import type { ImplementationEntry } from '../entries/implementation.ts';

/** Who was to do it and by when: the entries of these kinds, for the clause or, where none is named, its section. */
export function assembleLeads(entries: ImplementationEntry[], { text, optional }: Texts): LeadRecord[] {
  return entries.flatMap((entry) => {
    const { id, kind, date, departments, documentNumber, confidence, source } = entry;
    const clause = entry.clause ?? entry.section;
    const isLead = kind === 'lead-department' || kind === 'participants' || kind === 'schedule';
    if (!isLead || clause === null) return [];
    return [
      {
        id,
        clause,
        kind,
        subject: text(entry.subject),
        statement: text(entry.statement),
        date,
        departments,
        documentNumber,
        contradicts: optional(entry.contradicts ?? undefined),
        doubt: optional(entry.doubt ?? undefined),
        confidence,
        source,
      },
    ];
  });
}
