import type { Text } from '@policy/api';
import { outline } from '../edition/outline.ts';
import type { ParsedClause, ParsedEdition } from '../edition/parse-edition.ts';
import { modulesOf } from '../modules.ts';
import type { ClauseRecord } from '../plan.ts';
import type { HeadingEntry, HeadingsEntry } from '../records/entries/headings.ts';
import type { Entries } from '../records/read-entries.ts';
import { joinTexts, type Texts } from './texts.ts';

/**
 * Puts the clause tree together, in reading order: the chapter, the paragraphs that lead it, then each section with its
 * paragraphs and items.
 *
 * @param entries checked records
 * @param headings those of `entries`, which are there once the records are checked
 */
export function assembleClauses(edition: ParsedEdition, entries: Entries, headings: HeadingsEntry, { text }: Texts): ClauseRecord[] {
  const english = new Map(entries.translations.flatMap(({ entry }) => Object.entries(entry)));
  const records: ClauseRecord[] = [];

  for (const chapter of Object.keys(outline)) {
    addHeading('chapter', headingOf(headings.chapters, chapter), null, null);
    addClausesOf(chapter);
    for (const { id, line } of edition.sections.filter((section) => section.chapter === chapter)) {
      addHeading('section', headingOf(headings.sections, id), chapter, line);
      addClausesOf(id);
    }
  }
  return records;

  function addHeading(kind: 'chapter' | 'section', heading: HeadingEntry, parent: string | null, line: number | null): void {
    records.push({
      ...commonFields(heading.id),
      kind,
      parent,
      title: text(heading.title),
      editorial: heading.editorial,
      witness: heading.witness === null ? null : witnessAddress(heading.id),
      line,
      text: null,
      sentences: [],
    });
  }

  function addClausesOf(parent: string): void {
    for (const clause of edition.clauses.filter((candidate) => candidate.parent === parent)) {
      const sentences = clause.sentences.map((sentence) => {
        const zhHans = clause.text.slice(sentence.start, sentence.end);
        return { ...sentence, text: text({ zhHans, en: english.get(sentence.id)! }) };
      });
      records.push({
        ...commonFields(clause.id),
        kind: clause.kind,
        parent,
        title: titleOf(clause),
        editorial: false,
        witness: null,
        line: clause.line,
        text: joinTexts(sentences.map((sentence) => sentence.text)),
        sentences,
      });
    }
  }

  function commonFields(id: string) {
    const modules = modulesOf(id);
    const defects = entries.defects.filter(({ entry }) => entry.clause === id).map(({ entry }) => entry.id);
    return { id, position: records.length, module: modules[0], modules: [...modules], defects };
  }

  /** The printed title is the Chinese one; the records give its English only. */
  function titleOf(clause: ParsedClause): Text | null {
    if (clause.title === null) return null;
    return text({ zhHans: clause.title, en: headings.itemTitles[clause.id]! });
  }

  /** The register of defects names the other copy that has the heading. */
  function witnessAddress(clause: string): string {
    return entries.defects.find(({ entry }) => entry.clause === clause && entry.witness !== null)!.entry.witness!.address;
  }
}

/** The records are checked before, so that each chapter and section has its heading. */
function headingOf(headings: HeadingEntry[], id: string): HeadingEntry {
  return headings.find((heading) => heading.id === id)!;
}
