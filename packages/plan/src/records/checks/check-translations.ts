import type { ParsedClause } from '../../edition/parse-edition.ts';
import { compareNumbers } from '../../numbers/compare-numbers.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** A translation has each sentence of its chapter and no other, and each sentence has the numbers of the original. */
export function checkTranslations(entries: Entries, clauses: Iterable<ParsedClause>): RecordFault[] {
  const originals = sentencesByChapter(clauses);
  return entries.translations.flatMap(({ file, chapter, entry }) => {
    const chapterOriginals = originals.get(chapter) ?? new Map<string, string>();
    const extra = Object.keys(entry).filter((sentence) => !chapterOriginals.has(sentence));
    const ofSentences = [...chapterOriginals].flatMap(([sentence, original]) => {
      const translation = entry[sentence];
      const reasons = translation === undefined ? ['has no translation'] : numberFaults(original, translation);
      return reasons.map((reason) => ({ file, record: sentence, field: '', reason }));
    });
    return [...extra.map((record) => ({ file, record, field: '', reason: `is no sentence of chapter ${chapter}` })), ...ofSentences];
  });
}

function sentencesByChapter(clauses: Iterable<ParsedClause>): Map<string, Map<string, string>> {
  const chapters = new Map<string, Map<string, string>>();
  for (const clause of clauses) {
    const chapter = clause.id.split('.')[0]!;
    const sentences = chapters.get(chapter) ?? new Map<string, string>();
    for (const { id, start, end } of clause.sentences) sentences.set(id, clause.text.slice(start, end));
    chapters.set(chapter, sentences);
  }
  return chapters;
}

function numberFaults(original: string, translation: string): string[] {
  const { missing, added } = compareNumbers(original, translation);
  const print = (numbers: NumberInText[]) => numbers.map((number) => number.printed).join(', ');
  return [
    ...(missing.length > 0 ? [`lacks the number ${print(missing)} of the original: “${translation}”`] : []),
    ...(added.length > 0 ? [`has the number ${print(added)}, which the original lacks: “${translation}”`] : []),
  ];
}
