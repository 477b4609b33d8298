import type { Change, Locale, Text } from '@policy/api';
import { clausePath, dateInWords, readText, type Reading } from '@policy/ui';
import * as m from '@policy/words/messages';

/** A step of a department before the public: in words, and where what was said stands. */
export interface ToldStep {
  text: string;
  /** Of what was said in the Chinese original only. */
  lang: string | undefined;
  /** Where it stands, if not on the page of what it concerns. */
  place: { path: string; label: string } | null;
}

/** What the log keeps of a consultation's steps. */
type Step = Partial<{ opens: string; closes: string; text: Text }>;

/** As many characters of an answer or a result as are told; all of it stands at its place. */
const longest = 160;

const questions = {
  answer: m.following_question_answered,
  correct: m.following_question_corrected,
  withhold: m.following_question_withheld,
  restore: m.following_question_restored,
};
const opinions = { publish: m.following_opinion_published, revise: m.following_opinion_corrected, withdraw: m.following_opinion_withdrawn };

/** Tells an answer, a step of a consultation or of an opinion; null for anything else, and for what this build does not know. */
export function tellParticipation(change: Change, locale: Locale): ToldStep | null {
  if (change.kind === 'question') return tellQuestion(change, locale);
  if (change.kind === 'consultation') return tellConsultation(change, locale);
  if (change.kind !== 'opinion' || !(change.action in opinions)) return null;
  const path = `${clausePath(change.clause ?? '')}#opinion-${change.record}`;
  const text = opinions[change.action as keyof typeof opinions]({}, { locale });
  return { text, lang: undefined, place: { path, label: m.following_opinion_see({}, { locale }) } };
}

/** Why it was done, in the reader's language where it was said in three; empty where nobody need say why. */
export function reasonOf({ kind, action, reason, after }: Pick<Change, 'kind' | 'action' | 'reason' | 'after'>, locale: Locale): string {
  return kind === 'question' && action === 'withhold' && after !== null ? readText(after as Text, locale).text : reason;
}

function tellQuestion({ action, record, after }: Change, locale: Locale): ToldStep | null {
  if (!(action in questions)) return null;
  const { text, lang } = excerpt(after as Text | null, locale);
  const place = { path: `/questions/${record}`, label: m.following_question_see({ id: record }, { locale }) };
  return { text: questions[action as keyof typeof questions]({ id: record, text }, { locale }), lang, place };
}

function tellConsultation({ action, after }: Change, locale: Locale): ToldStep | null {
  const step = (after ?? {}) as Step;
  const { text, lang } = excerpt(step.text ?? null, locale);
  const told = consultationText(action, step, text, locale);
  return told === null ? null : { text: told, lang, place: null };
}

function consultationText(action: string, step: Step, text: string, locale: Locale): string | null {
  switch (action) {
    case 'open':
      return tellOpening(step, locale);
    case 'begin':
      return m.following_consultation_opened({}, { locale });
    case 'close':
      return m.following_consultation_closed({}, { locale });
    case 'extend':
      return m.following_consultation_extended({ closes: dateInWords(step.closes ?? '', locale) }, { locale });
    case 'conclude':
      return m.following_consultation_concluded({ text }, { locale });
    case 'correct':
      return m.following_consultation_corrected({ text }, { locale });
    default:
      return null;
  }
}

/** Of what was published before its days were noted, they stand on its page alone. */
function tellOpening({ opens, closes }: Step, locale: Locale): string {
  if (opens === undefined || closes === undefined) return m.following_consultation_published_undated({}, { locale });
  return m.following_consultation_published({ opens: dateInWords(opens, locale), closes: dateInWords(closes, locale) }, { locale });
}

function excerpt(said: Text | null, locale: Locale): Reading {
  if (said === null) return { text: '', lang: undefined };
  const { text, lang } = readText(said, locale);
  const characters = Array.from(text.replaceAll(/\s+/gu, ' '));
  return { text: characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join(''), lang };
}
