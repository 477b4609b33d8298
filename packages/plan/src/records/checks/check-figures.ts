import type { ParsedClause } from '../../edition/parse-edition.ts';
import { readChineseNumbers } from '../../numbers/chinese-numbers.ts';
import { sameValue } from '../../numbers/number-in-text.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

interface Figure {
  file: string;
  record: string;
  /** Path of the object that holds the figure; empty for the record itself. */
  field: string;
  clause: string;
  quote: string;
  printed: string;
  comparator: string;
  value: number;
  upper?: number | undefined;
  scale: number;
  year: number | null;
}

/**
 * Every figure must stand as printed in its quote and say the number of the record (value × scale), both ends of a
 * range included; a year that a figure is given must be named by its clause.
 */
export function checkFigures(entries: Entries, clauses: ReadonlyMap<string, ParsedClause>): RecordFault[] {
  return allFigures(entries).flatMap((figure) => {
    const reasons = [...printedFaults(figure), ...rangeFaults(figure), ...yearFaults(figure, clauses.get(figure.clause)?.text)];
    return reasons.map(([name, reason]) => ({
      file: figure.file,
      record: figure.record,
      field: [figure.field, name].filter(Boolean).join('.'),
      reason,
    }));
  });
}

function allFigures(entries: Entries): Figure[] {
  const facts = entries.facts.map(({ file, entry }) => ({ file, record: entry.id, field: '', ...entry }));
  const ofIndicators = entries.indicators.flatMap(({ file, entry }) => {
    const place = { file, record: entry.id, scale: entry.scale };
    const baseline = entry.baseline ? [{ ...place, field: 'baseline', ...entry.baseline }] : [];
    return [...baseline, ...entry.targets.map((target, index) => ({ ...place, field: `targets.${index}`, ...target }))];
  });
  return [...facts, ...ofIndicators];
}

type Reason = [field: string, reason: string];

function printedFaults({ printed, quote, comparator, value, upper, scale }: Figure): Reason[] {
  if (!quote.includes(printed)) return [['printed', `“${printed}” is not in the quote “${quote}”`]];
  const said = readChineseNumbers(printed).map((number) => number.value);
  // 首位 (first place) and 最大 (the largest) state a rank without a number.
  if (comparator === 'rank' && /[首最]/u.test(printed)) said.push(1);
  const says = (number: number) => said.some((candidate) => sameValue(candidate, number * scale));
  const wrong: Reason[] = [];
  if (!says(value)) wrong.push(['value', `${value} × ${scale} is not what “${printed}” says`]);
  if (upper !== undefined && !says(upper)) wrong.push(['upper', `${upper} × ${scale} is not what “${printed}” says`]);
  return wrong;
}

function rangeFaults({ comparator, value, upper }: Figure): Reason[] {
  if (comparator !== 'range') return upper === undefined ? [] : [['upper', `only a range has an upper end, not ${comparator}`]];
  if (upper === undefined) return [['upper', 'a range needs its upper end']];
  return upper > value ? [] : [['upper', `${upper} is not above ${value}`]];
}

function yearFaults({ year, clause }: Figure, text: string | undefined): Reason[] {
  if (year === null || text === undefined || text.includes(`${year}年`)) return [];
  return [['year', `clause ${clause} does not name the year ${year}`]];
}
