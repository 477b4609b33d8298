import type { ParsedClause } from '../../edition/parse-edition.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';
import type { ResultIndex } from '../result-index.ts';

/** What a side of a contradiction quotes of the plan must stand verbatim in its clause; a record that it names must have the source that it names. */
export function checkSides({ contradictions }: Results, index: ResultIndex, clauses: ReadonlyMap<string, ParsedClause>): RecordFault[] {
  return contradictions.flatMap(({ file, entry }) =>
    entry.sides.flatMap((side, place): RecordFault[] => {
      const at = (name: string, reason: string) => [{ file, record: entry.id, field: `sides.${place}.${name}`, reason }];
      if ('clause' in side) {
        const text = clauses.get(side.clause)?.text;
        if (text === undefined) return at('clause', `clause ${side.clause} does not exist or has no text`);
        return text.includes(side.quote) ? [] : at('quote', `is not verbatim in clause ${side.clause}: “${side.quote}”`);
      }
      // A computed value has several sources; the side names one of them.
      const source = index.records.get(side.record);
      if (source === undefined || source === null || source === side.source) return [];
      return at('source', `${side.record} is from ${source}, not from ${side.source}`);
    }),
  );
}
