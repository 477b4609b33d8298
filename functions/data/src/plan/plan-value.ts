import type { Comparator, Text, Value } from '@policy/api';
import { clauseSource, type Quotation } from './clause-source.ts';

/** The columns that `figureColumns` gives a table. */
export interface Figure {
  value: number;
  upper: number | null;
  comparator: Comparator;
  unit: Text;
  scale: number;
  year: number | null;
  printed: string;
  note: Text | null;
}

/** A figure without its source, as the API shows it: what is absent is left out. */
export function toQuantity<Row extends Figure>({ value, upper, comparator, unit, scale, year, printed, note }: Row) {
  return {
    value,
    ...(upper === null ? {} : { upper }),
    comparator,
    unit,
    scale,
    year: year as Row['year'],
    printed,
    ...(note === null ? {} : { note }),
  };
}

/** A figure of the plan with the quote it stands in. */
export function planValue(row: Figure & Quotation): Value {
  return { ...toQuantity(row), source: clauseSource(row) };
}
