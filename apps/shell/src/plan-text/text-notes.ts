import { bodySentences, originalSpans, placeDefects } from '@policy/ui';
import type { Clause, Defect, Sentence } from '@policy/api';

/** An entry of the register of defects as a numbered note to the text. */
export interface Note {
  /** From 1, in the order in which the notes are referred to. */
  number: number;
  defect: Defect;
}

/** A stretch of text with the notes that are referred to behind it. */
export interface NotedText {
  text: string;
  notes: Note[];
}

/** A clause as the page of the whole text shows it. */
export interface NotedClause {
  clause: Clause;
  /** Notes to its heading: what is lost or restored there, and what is said of the clause as a whole. */
  headingNotes: Note[];
  /** False where the text is the Chinese original. */
  isTranslated: boolean;
  sentences: { id: string; parts: NotedText[] }[];
}

export interface NotedPlan {
  /** Notes to the document as a whole. */
  titleNotes: Note[];
  clauses: NotedClause[];
  /** All notes, in the order of their numbers. */
  notes: Note[];
}

/**
 * Numbers the defects of the edition in reading order and puts each where it belongs: behind the words that it is about,
 * or at the heading of its clause.
 *
 * @param clauses in the order of the plan
 * @param language that the text is shown in; in a translation a note stands behind the sentence that its words are in
 */
export function noteDefects(clauses: Clause[], defects: Defect[], language: 'zhHans' | 'zhHant' | 'en'): NotedPlan {
  const notes: Note[] = [];
  const noteOn = (defect: Defect): Note => {
    const note = { number: notes.length + 1, defect };
    notes.push(note);
    return note;
  };
  const known = new Set(clauses.map(({ id }) => id));
  return {
    titleNotes: defects.filter(({ clause }) => clause === null || !known.has(clause)).map(noteOn),
    clauses: clauses.map((clause) => noteClause(clause, defects, language, noteOn)),
    notes,
  };
}

function noteClause(
  clause: Clause,
  defects: Defect[],
  language: 'zhHans' | 'zhHant' | 'en',
  noteOn: (defect: Defect) => Note,
): NotedClause {
  const own = defects.filter((defect) => defect.clause === clause.id);
  const body = bodySentences(clause);
  const start = body[0]?.start ?? Infinity;
  const placed = placeDefects(clause.text?.zhHans ?? '', own).filter(({ end }) => end > start);
  const isPlaced = ({ id }: Defect) => placed.some((place) => place.id === id);
  const noteById = (id: string) => own.filter((defect) => defect.id === id).map(noteOn);
  const isTranslated = language !== 'zhHans' && clause.sentences.every(({ text }) => text[language] !== '');
  return {
    clause,
    headingNotes: own.filter((defect) => !isPlaced(defect)).map(noteOn),
    isTranslated,
    sentences: body.map((sentence) => {
      const parts = partsOf(clause, sentence, placed).map(({ text, ids }) => ({ text, notes: ids.flatMap(noteById) }));
      if (!isTranslated) return { id: sentence.id, parts };
      return { id: sentence.id, parts: [{ text: sentence.text[language], notes: parts.flatMap((part) => part.notes) }] };
    }),
  };
}

function partsOf(clause: Clause, sentence: Sentence, placed: ReturnType<typeof placeDefects>): { text: string; ids: string[] }[] {
  const spans = originalSpans(clause, sentence, { quote: null, defects: placed });
  return spans.map((span) => ({ text: span.text, ids: span.defects }));
}
