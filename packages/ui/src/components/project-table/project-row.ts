import type { Quote } from '@policy/api';

/** A project as one row, in the reader's language. */
export interface ProjectRow {
  id: string;
  /** Of its page, below base and locale. */
  path: string;
  name: string;
  /** Of the name, where that is not in the reader's language. */
  lang: string | undefined;
  kind: string;
  programme: string | null;
  quote: Pick<Quote, 'clause' | 'start' | 'end'>;
}
