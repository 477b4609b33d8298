import { daysBetween, type Question, type QuestionDetail } from '@policy/api';
import type { QuestionRow, QuestionWithSteps } from './find-questions.ts';

/** The question as the API shows it: without its text where that is withheld. @param today as `dayInShenzhen` gives it */
export function toQuestion(row: QuestionRow, today: string): Question {
  const { number, kind, aboutKind, about, department, text, locale, asked, state, answered, changed, answer, withheld } = row;
  const until = answered ?? (state === 'open' ? today : null);
  return {
    id: String(number),
    kind,
    about: { kind: aboutKind, id: about, module: row.module ?? department, name: read(row.name) },
    department,
    text: state === 'withheld' ? null : text,
    locale,
    asked,
    changed,
    state,
    days: until === null ? null : daysBetween(asked, until),
    answer: read(answer),
    withheld: state === 'withheld' ? read(withheld) : null,
  };
}

export function toQuestionDetail(row: QuestionWithSteps, today: string): QuestionDetail {
  const steps = row.steps.map(({ action, date, department, text, reason }) => ({ action, date, department, text, reason }));
  return { ...toQuestion(row, today), version: row.version, steps };
}

/** What the database made as JSON. */
function read<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value);
}
