import type { ParsedClause } from '../../edition/parse-edition.ts';
import type { OrganisationEntry } from '../entries/organisation.ts';
import { isNamedInEnglish } from '../organisation-names.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** Where the original names an organisation, the English sentence names it too, in one of its English forms. */
export function checkTranslatedNames(entries: Entries, clauses: Map<string, ParsedClause>): RecordFault[] {
  const translations = Object.assign({}, ...entries.translations.map(({ entry }) => entry)) as Record<string, string>;
  return entries.organisations.flatMap(({ file, entry }) =>
    entry.mentions.flatMap((mention, position): RecordFault[] => {
      const sentences = sentencesOf(mention, clauses).map((sentence) => translations[sentence]);
      // A missing quote or translation is told of by another check.
      if (sentences.length === 0 || sentences.includes(undefined)) return [];
      const english = sentences.join(' ');
      if (isNamedInEnglish(entry, english)) return [];
      const reason = `the English text has neither its name nor one of its englishForms: “${english}”`;
      return [{ file, record: entry.id, field: `mentions.${position}`, reason }];
    }),
  );
}

/** Ids of the sentences that a quote touches; none for a quote that is not in its clause, which another check tells of. */
function sentencesOf({ clause, quote }: OrganisationEntry['mentions'][number], clauses: Map<string, ParsedClause>): string[] {
  const { text = '', sentences = [] } = clauses.get(clause) ?? {};
  const start = text.indexOf(quote);
  if (start < 0) return [];
  return sentences.filter((sentence) => sentence.start < start + quote.length && start < sentence.end).map(({ id }) => id);
}
