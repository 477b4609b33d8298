import type { AboutKind, QuestionKind } from './questions.ts';
import type { Locale } from './text.ts';

/**
 * What the shell hands to the data Worker when a visitor has asked: through a service binding of its own, never over the API, so that
 * nobody goes around the form and its guards.
 */
export interface Asking {
  about: { kind: AboutKind; id: string };
  kind: QuestionKind | '';
  text: string;
  locale: Locale;
  /** Origin of the portal: links within it may stand in a question. */
  origin: string;
}

/** What is wrong with a question. */
export type AskingFault = 'no-kind' | 'too-short' | 'too-long' | 'email' | 'phone' | 'identity' | 'link';

/** The number of the question, new or as it was asked before; or what is wrong with it, for each field; or that nothing can be asked there. */
export type Asked =
  | { outcome: 'asked'; id: string }
  | { outcome: 'faulty'; faults: { field: 'kind' | 'text'; fault: AskingFault }[] }
  | { outcome: 'closed' };
