import { readChineseNumbers } from '../../numbers/chinese-numbers.ts';
import { sameValue } from '../../numbers/number-in-text.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';

/** What a record of money states as an amount stands in its statement, and every record of a fund belongs to one of the register. */
export function checkFunds({ funds, implementation }: Results): RecordFault[] {
  const records = new Map(implementation.map(({ entry }) => [entry.id, entry]));
  const told = new Set(funds.flatMap(({ entry }) => entry.records));
  const says = (record: string, amount: number) =>
    readChineseNumbers(records.get(record)?.statement.zhHans ?? '').some(({ value }) => sameValue(value, amount));
  return [
    ...funds.flatMap(({ file, entry }) => [
      ...entry.records
        .filter((id) => records.get(id)?.kind !== 'fund')
        .map((id) => ({ file, record: entry.id, field: 'records', reason: `${id} is no record of a fund` })),
      ...entry.amounts.flatMap(({ record, value, upper, scale }, place) =>
        [value, ...(upper === null ? [] : [upper])]
          .filter((number) => !says(record, number * scale))
          .map((number) => ({
            file,
            record: entry.id,
            field: `amounts.${place}`,
            reason: `${number} × ${scale} is not what ${record} says`,
          })),
      ),
    ]),
    ...implementation.flatMap(({ file, entry }) => [
      ...(entry.amount === null || says(entry.id, entry.amount * (entry.scale ?? 1))
        ? []
        : [{ file, record: entry.id, field: 'amount', reason: `${entry.amount} × ${entry.scale} is not what its statement says` }]),
      ...(entry.kind === 'fund' && !told.has(entry.id)
        ? [{ file, record: entry.id, field: 'kind', reason: 'is a fund that the register does not have' }]
        : []),
    ]),
  ];
}
