export interface Sentence {
  /** Clause id and position, `4.1.1.s2`; stable for this edition. */
  id: string;
  /** Offsets in the clause's text, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
}

/**
 * Splits a clause's text after each full stop. Joined again, the sentences are the text.
 * A closing quotation mark or bracket stays with the sentence it ends.
 */
export function splitSentences(clause: string, text: string): Sentence[] {
  const pieces = text.match(/[^。]*。[”’》）]*|[^。]+$/gu) ?? [];
  let start = 0;
  return pieces.map((piece, index) => {
    const sentence = { id: `${clause}.s${index + 1}`, start, end: start + piece.length };
    start = sentence.end;
    return sentence;
  });
}
