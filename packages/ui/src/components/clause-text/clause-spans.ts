import type { Clause } from '@policy/api';

/** A stretch of a clause's text, quoted or not. */
export interface TextSpan {
  text: string;
  quoted: boolean;
}

/** One sentence, cut where the quote begins or ends. */
export interface SentenceSpans {
  /** Anchor within the page: `s2`. */
  anchor: string;
  spans: TextSpan[];
}

interface Range {
  start: number;
  end: number;
}

/** The Chinese original, sentence by sentence, with exactly the quoted characters marked. */
export function originalSpans({ text, sentences }: Clause, quote: Range | null): SentenceSpans[] {
  const original = text?.zhHans ?? '';
  return sentences.map(({ id, start, end }) => ({ anchor: anchorOf(id), spans: cut(original, { start, end }, quote) }));
}

/** A translation: a quote is a span of the original, so here each sentence that it touches is marked whole. */
export function translatedSpans({ sentences }: Clause, language: 'zhHant' | 'en', quote: Range | null): SentenceSpans[] {
  return sentences.map(({ id, start, end, text }) => {
    const quoted = quote !== null && quote.start < end && start < quote.end;
    return { anchor: anchorOf(id), spans: [{ text: text[language], quoted }] };
  });
}

/** The last part of a sentence's id: `4.1.1.s2` → `s2`. */
function anchorOf(sentenceId: string): string {
  return sentenceId.slice(sentenceId.lastIndexOf('.') + 1);
}

function cut(text: string, { start, end }: Range, quote: Range | null): TextSpan[] {
  const from = Math.min(Math.max(quote?.start ?? end, start), end);
  const to = Math.min(Math.max(quote?.end ?? end, start), end);
  const spans = [
    { text: text.slice(start, from), quoted: false },
    { text: text.slice(from, to), quoted: true },
    { text: text.slice(to, end), quoted: false },
  ];
  return spans.filter((span) => span.text !== '');
}
