import type { ParsedClause } from '../../edition/parse-edition.ts';
import { indexOrganisations, printedForms } from '../organisation-names.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** An organisation that a project or measure names must be in the records, and the quoted sentence must print its name. */
export function checkNamedOrganisations(entries: Entries, clauses: ReadonlyMap<string, ParsedClause>): RecordFault[] {
  // Nothing could be read: that fault is told already, and every name would be unknown.
  if (entries.organisations.length === 0) return [];
  const index = indexOrganisations(entries.organisations.map(({ entry }) => entry));
  return [...entries.projects, ...entries.measures].flatMap(({ file, entry }) => {
    const sentences = quotedSentences(clauses.get(entry.clause), entry.quote);
    return entry.organisations.flatMap((name, position) => {
      const place = { file, record: entry.id, field: `organisations.${position}` };
      const named = index.get(name);
      if (named === undefined) return [{ ...place, reason: `“${name}” is no organisation of the records` }];
      const isPrinted = named.some(
        (organisation) =>
          organisation.composed || sentences === null || printedForms(organisation).some((form) => sentences.includes(form)),
      );
      return isPrinted ? [] : [{ ...place, reason: `the quoted sentence does not name “${name}”` }];
    });
  });
}

/** The whole sentences that a quote touches; null where the quote is not in the clause, which is a fault of its own. */
function quotedSentences(clause: ParsedClause | undefined, quote: string): string | null {
  const start = clause?.text.indexOf(quote) ?? -1;
  if (clause === undefined || start === -1) return null;
  const touched = clause.sentences.filter((sentence) => sentence.start < start + quote.length && sentence.end > start);
  return touched.map((sentence) => clause.text.slice(sentence.start, sentence.end)).join('');
}
