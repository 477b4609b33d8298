import type { Locale, Project } from '@policy/api';
import { readText } from '@policy/ui';

/** A project as the list needs it. The browser gets all of them, so there is nothing in it that the list does not show. */
export interface ListedProject {
  id: string;
  name: string;
  /** Of the name, where that is not in the reader's language. */
  lang?: string;
  kind: string;
  programme: string | null;
  clause: string;
  /** Place of the quote in the clause. */
  start: number;
  end: number;
}

/** Takes from a project what the list shows, in the reader's language. */
export function listProject({ id, name, kind, programme, clause, source }: Project, locale: Locale): ListedProject {
  const { text, lang } = readText(name, locale);
  const [start, end] = source.kind === 'clause' ? [source.start, source.end] : [0, 0];
  return { id, name: text, ...(lang === undefined ? {} : { lang }), kind, programme, clause, start, end };
}
