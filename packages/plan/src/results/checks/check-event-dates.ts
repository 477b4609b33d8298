import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';
import type { ResultIndex } from '../result-index.ts';

/**
 * A date taken from the page and not from the sentence itself is no more exact than the source's own date, and a source
 * without a date gives none.
 */
export function checkEventDates({ events }: Results, index: ResultIndex): RecordFault[] {
  return events.flatMap(({ file, entry }) => {
    const published = index.sources.get(entry.source)?.published ?? '';
    if (entry.dateFrom !== 'page' || entry.date === null || entry.date.length <= published.length) return [];
    const dated = published === '' ? 'has no date' : `is dated ${published} only`;
    return [{ file, record: entry.id, field: 'date', reason: `${entry.date} is more exact than its source, which ${dated}` }];
  });
}
