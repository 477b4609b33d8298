import type { ParsedClause } from '../../edition/parse-edition.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** A quote of a record, with the place to name if it is wrong. */
interface Quoted {
  file: string;
  record: string;
  /** Path of the object that holds `clause` and `quote`; empty for the record itself. */
  field: string;
  clause: string;
  quote: string;
}

/** The ten programmes are sections, which have no text; their names stand in the list that leads the chapter. */
export const programmeList = '4.p1';

/** Every quote must stand verbatim and only once in its clause (else its place is a guess), and the clause must exist. */
export function checkQuotes(entries: Entries, clauses: ReadonlyMap<string, ParsedClause>): RecordFault[] {
  return allQuotes(entries).flatMap((quoted) => {
    const { file, record, clause, quote } = quoted;
    const field = (name: string) => [quoted.field, name].filter(Boolean).join('.');
    const text = clauses.get(clause)?.text;
    if (text === undefined) return [{ file, record, field: field('clause'), reason: `clause ${clause} does not exist or has no text` }];
    const times = text.split(quote).length - 1;
    if (times === 1) return [];
    const reason = times === 0 ? `is not verbatim in clause ${clause}` : `stands ${times} times in clause ${clause}, make it longer`;
    return [{ file, record, field: field('quote'), reason: `${reason}: “${quote}”` }];
  });
}

function allQuotes(entries: Entries): Quoted[] {
  const own = [...entries.projects, ...entries.measures, ...entries.facts, ...entries.indicators].map(({ file, entry }) => {
    return { file, record: entry.id, field: '', clause: entry.clause, quote: entry.quote };
  });
  const programmes = entries.programmes.map(({ file, entry }) => {
    return { file, record: entry.id, field: '', clause: programmeList, quote: entry.quote };
  });
  const mentions = entries.organisations.flatMap(({ file, entry }) =>
    entry.mentions.map((mention, index) => ({ file, record: entry.id, field: `mentions.${index}`, ...mention })),
  );
  const figures = entries.indicators.flatMap(({ file, entry }) => [
    ...(entry.baseline ? [{ file, record: entry.id, field: 'baseline', ...entry.baseline }] : []),
    ...entry.targets.map((target, index) => ({ file, record: entry.id, field: `targets.${index}`, ...target })),
  ]);
  return [...own, ...programmes, ...mentions, ...figures];
}
