import type { AskingFault, QuestionKind } from '@policy/api';
import { questionLength } from '@policy/api/terms';
import * as m from '@policy/words/messages';
import type { Locale } from '@policy/api';

/** What the shell itself finds wrong with how something was sent. */
type SendingFault = 'too-fast' | 'too-old' | 'too-many' | 'trapped' | 'challenge' | 'unavailable';

/** Something to be mended, and where: `form` for what is no field's fault. */
export interface AskFault {
  field: 'kind' | 'text' | 'form';
  fault: AskingFault | SendingFault;
}

/** A form that was sent and not taken: what was typed, and what is wrong. */
export interface AskAttempt {
  about: string;
  kind: QuestionKind | '';
  text: string;
  /** When the form was first shown, as signed then; null where a new one is needed. */
  stamp: string | null;
  faults: AskFault[];
}

const texts = {
  'no-kind': m.ask_fault_no_kind,
  'too-short': m.ask_fault_too_short,
  'too-long': m.ask_fault_too_long,
  email: m.ask_fault_email,
  phone: m.ask_fault_phone,
  identity: m.ask_fault_identity,
  link: m.ask_fault_link,
  'too-fast': m.ask_fault_too_fast,
  'too-old': m.ask_fault_too_old,
  'too-many': m.ask_fault_too_many,
  trapped: m.ask_fault_trapped,
  challenge: m.ask_fault_challenge,
  unavailable: m.ask_fault_unavailable,
} satisfies Record<AskFault['fault'], unknown>;

/** What to do about a fault, in the reader's language. @param text as it was typed */
export function faultText({ fault }: AskFault, text: string, locale: Locale): string {
  return texts[fault]({ ...questionLength, length: Array.from(text.trim()).length }, { locale });
}
