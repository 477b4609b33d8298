import type { Clause, Locale, Plan } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';

/**
 * Where a document comes from and which state of the data it shows, line by line.
 *
 * @param address of the page that the document was made from
 * @param clause on the document of a clause: adds its line in the edition
 */
export function sourceItems({ metadata, edition, revision }: Plan, locale: Locale, address: string, clause?: Clause): string[] {
  const words = { locale };
  const items: [string, string | null][] = [
    [m.shell_document_title({}, words), readText(metadata.title, locale).text],
    [m.shell_document_number({}, words), metadata.documentNumber],
    [m.shell_publisher({}, words), readText(metadata.publisher, locale).text],
    [m.shell_published({}, words), metadata.published],
    [m.reader_source_address({}, words), metadata.address],
    [m.reader_source_line({}, words), clause?.line ? String(clause.line) : null],
    [m.shell_edition_sha256({}, words), edition.sha256],
    [m.shell_data_revision({}, words), String(revision)],
    [m.reader_page_address({}, words), address],
  ];
  return items.flatMap(([term, text]) => (text === null ? [] : [m.reader_term({ term, text }, words)]));
}
