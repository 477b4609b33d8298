import { outline } from '../../edition/outline.ts';
import type { ParsedEdition } from '../../edition/parse-edition.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** What a defect says is printed stands in its line (a blank line for an empty string), and its clause exists. */
export function checkDefects(entries: Entries, edition: ParsedEdition): RecordFault[] {
  const known = new Set([
    ...Object.keys(outline),
    ...edition.sections.map((section) => section.id),
    ...edition.clauses.map((clause) => clause.id),
  ]);
  return entries.defects.flatMap(({ file, entry }) => {
    const reasons: [field: string, reason: string][] = [];
    const line = edition.lines[entry.line - 1];
    if (line === undefined) reasons.push(['line', `the edition has ${edition.lines.length} lines`]);
    else if (!stands(entry.printed, line.before + line.text + line.after))
      reasons.push(['printed', `“${entry.printed}” is not in line ${entry.line}`]);
    if (entry.clause !== null && !known.has(entry.clause)) reasons.push(['clause', `clause ${entry.clause} does not exist`]);
    return reasons.map(([field, reason]) => ({ file, record: entry.id, field, reason }));
  });
}

function stands(printed: string, line: string): boolean {
  return printed === '' ? line.trim() === '' : line.includes(printed);
}
