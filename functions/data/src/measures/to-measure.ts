import type { Measure } from '@policy/api';
import { clauseSource } from '../plan/clause-source.ts';
import type { MeasureRow } from './find-measures.ts';

/** The measure as the API shows it. */
export function toMeasure(row: MeasureRow): Measure {
  const { id, module, programme, clause, quote, name } = row;
  const organisations = row.organisations.map(({ named }) => named);
  return { id, module, programme, clause, quote, name, organisations, source: clauseSource(row) };
}
