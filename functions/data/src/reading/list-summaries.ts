import type { Result } from '@policy/api';
import { countStatuses } from '../results/select-results.ts';
import type { JsonRecord } from './record-values.ts';

/** What a list tells of all matching records besides their number. */
const summaries: Record<string, (records: readonly JsonRecord[]) => object> = {
  '/results': (records) => ({ statuses: countStatuses(records as unknown as Result[]) }),
};

/** The summary of a list's records, as the route itself makes it; empty where it makes none. */
export function summaryOf(list: string, records: readonly JsonRecord[]): object {
  return summaries[list]?.(records) ?? {};
}
