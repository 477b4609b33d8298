import { readChineseNumbers } from '../../numbers/chinese-numbers.ts';
import { readEnglishNumbers } from '../../numbers/english-numbers.ts';
import { sameValue } from '../../numbers/number-in-text.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';

interface Printed {
  value: number;
  upper?: number | null;
  scale: number;
  printed: string;
  printedScale?: number | undefined;
}

/** The printed figure must say the number of the record (value × scale), both ends of a range included. */
export function checkPrintedFigures({ observations, otherGoals }: Results): RecordFault[] {
  return [...observations, ...otherGoals].flatMap(({ file, entry }) => {
    // The Implementation Programme gives some goals in words.
    if (entry.printed === null) return [];
    const figure: Printed = { ...entry, printed: entry.printed };
    return faultsOf(figure).map(([field, number]) => {
      return { file, record: entry.id, field, reason: `${number} × ${figure.scale} is not what “${figure.printed}” says` };
    });
  });
}

function faultsOf({ value, upper, scale, printed, printedScale = 1 }: Printed): [field: string, number: number][] {
  const said = numbersIn(printed).map((number) => number * printedScale);
  const says = (number: number) => said.some((candidate) => sameValue(candidate, number * scale));
  const wrong: [string, number][] = saysFraction(printed, value * scale) || says(value) ? [] : [['value', value]];
  return upper === undefined || upper === null || says(upper) ? wrong : [...wrong, ['upper', upper]];
}

/** Sources print in Simplified or Traditional Chinese or in English. */
function numbersIn(printed: string): number[] {
  const simplified = printed.replaceAll('億', '亿').replaceAll('萬', '万');
  return [...readChineseNumbers(simplified), ...readEnglishNumbers(printed)].map(({ value }) => value);
}

/** `1/3` for a percentage: the value is that share, to the digits given. */
function saysFraction(printed: string, value: number): boolean {
  const match = /^(\d+)\/(\d+)$/u.exec(printed);
  if (match === null) return false;
  const digits = `${value}`.split('.')[1]?.length ?? 0;
  return Number(((Number(match[1]) / Number(match[2])) * 100).toFixed(digits)) === value;
}
