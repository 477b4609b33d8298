import type { RecordFault } from '../../records/record-error.ts';
import { unsaidNumbers, type PrintedFigure } from '../printed-figure.ts';
import type { Results } from '../read-results.ts';

/** The printed figure must say the number of the record (value × scale), both ends of a range included. */
export function checkPrintedFigures({ observations, otherGoals }: Results): RecordFault[] {
  return [...observations, ...otherGoals].flatMap(({ file, entry }) => {
    // The Implementation Programme gives some goals in words.
    if (entry.printed === null) return [];
    const figure: PrintedFigure = { ...entry, printed: entry.printed };
    return unsaidNumbers(figure).map((field) => {
      return { file, record: entry.id, field, reason: `${figure[field]} × ${figure.scale} is not what “${figure.printed}” says` };
    });
  });
}
