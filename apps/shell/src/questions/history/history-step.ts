import type { Text } from '@policy/api';

/** What a department did before the public, as its history tells it. */
export interface HistoryStep {
  /** YYYY-MM-DD. */
  date: string;
  what: string;
  /** Who did it, where the page does not say so. */
  by?: string;
  reason: string | null;
  /** What was said; null where it stands on the page already. */
  text: Text | null;
  /** Of what no longer stands: the name that it is folded away under. */
  former?: string | undefined;
}
