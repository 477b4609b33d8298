import { outline } from '../../edition/outline.ts';
import type { ParsedEdition } from '../../edition/parse-edition.ts';
import { headingsFile, type Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/**
 * Every chapter and section has a title; every title that the edition prints has its English; a heading with
 * a witness has a register entry that gives the witness's address.
 */
export function checkHeadings(entries: Entries, edition: ParsedEdition): RecordFault[] {
  const { headings } = entries;
  if (headings === null) return [];
  const titled = edition.clauses.filter((clause) => clause.title !== null).map((clause) => clause.id);
  return [
    ...compareIds(
      'chapters',
      headings.chapters.map((heading) => heading.id),
      Object.keys(outline),
    ),
    ...compareIds(
      'sections',
      headings.sections.map((heading) => heading.id),
      edition.sections.map((section) => section.id),
    ),
    ...compareIds('itemTitles', Object.keys(headings.itemTitles), titled),
    ...[...headings.chapters, ...headings.sections]
      .filter((heading) => heading.witness !== null && !hasWitness(entries, heading.id))
      .map((heading) => ({
        file: headingsFile,
        record: heading.id,
        field: 'witness',
        reason: 'no entry of defects.json names the witness',
      })),
  ];
}

function compareIds(field: string, found: string[], expected: string[]): RecordFault[] {
  const faults = [
    ...expected.filter((id) => !found.includes(id)).map((id) => ({ record: id, reason: 'is missing' })),
    ...found.filter((id) => !expected.includes(id)).map((id) => ({ record: id, reason: 'is not in the edition' })),
    ...found.filter((id, index) => found.indexOf(id) !== index).map((id) => ({ record: id, reason: 'stands here twice' })),
  ];
  return faults.map((fault) => ({ file: headingsFile, field, ...fault }));
}

function hasWitness(entries: Entries, clause: string): boolean {
  return entries.defects.some(({ entry }) => entry.clause === clause && entry.witness !== null);
}
