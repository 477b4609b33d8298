import type { Amount, Implementation } from '@policy/api';
import { toPublication } from '../sources/to-publication.ts';
import type { ImplementationRow } from './find-implementation.ts';

/** The record as the API shows it. */
export function toImplementation(row: ImplementationRow): Implementation {
  const { id, clause, kind, subject, statement, date, departments, documentNumber, contradicts, doubt, confidence } = row;
  return {
    ...{ id, clause, kind, subject, statement, date, departments, documentNumber, contradicts, doubt, confidence },
    projects: row.projects.map(({ named }) => named),
    amount: amountOf(row),
    source: toPublication(row.publication),
  };
}

function amountOf({ amount, comparator, unit, scale }: ImplementationRow): Amount | null {
  if (amount === null || unit === null) return null;
  return { value: amount, comparator: comparator ?? 'eq', unit, scale: scale ?? 1 };
}
