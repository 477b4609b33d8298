import type { RecordFault } from '../../records/record-error.ts';
import type { ActEntry } from '../entries/act.ts';
import type { ImplementationEntry } from '../entries/implementation.ts';
import type { Results } from '../read-results.ts';

/** Every date and number of an act is told by one of its records, and every record of a law belongs to an act. */
export function checkActs({ acts, implementation }: Results): RecordFault[] {
  const records = new Map(implementation.map(({ entry }) => [entry.id, entry]));
  const ids = new Set(acts.map(({ entry }) => entry.id));
  const told = new Set(acts.flatMap(({ entry }) => entry.records));
  const untold = implementation
    .filter(({ entry }) => entry.kind === 'legal-act' && !told.has(entry.id))
    .map(({ file, entry }) => ({ file, record: entry.id, field: 'kind', reason: 'is a law that no act of the register tells of' }));
  return [
    ...acts.flatMap(({ file, entry }) => faultsOf(entry, records, ids).map((fault) => ({ file, record: entry.id, ...fault }))),
    ...untold,
  ];
}

function faultsOf(act: ActEntry, records: ReadonlyMap<string, ImplementationEntry>, ids: ReadonlySet<string>) {
  const own = act.records.flatMap((id) => records.get(id) ?? []);
  const all = own.map(saidBy).join(' ');
  const told = (id: string) => saidBy(records.get(id));
  const says = (field: string, what: string | null, text: string, reason: string) =>
    what === null || isSaid(what, text) ? [] : [{ field, reason: `${what} ${reason}` }];
  return [
    ...act.records.filter((id) => !records.has(id)).map((id) => ({ field: 'records', reason: `${id} is no record of the implementation` })),
    ...says('number', act.number, all, 'is not what its records say'),
    ...says('date', act.date, all, 'is more exact than its records, or not what they say'),
    ...says('inForce', act.inForce, all, 'is more exact than its records, or not what they say'),
    ...act.amendments.flatMap(({ date, number, record }, place) => [
      ...says(`amendments.${place}.date`, date, told(record), `is not what ${record} says`),
      ...says(`amendments.${place}.number`, number, told(record), `is not what ${record} says`),
    ]),
    ...act.followsFrom.flatMap((basis, place) => [
      ...('act' in basis && !ids.has(basis.act)
        ? [{ field: `followsFrom.${place}.act`, reason: `${basis.act} is no act of the register` }]
        : []),
      ...('number' in basis
        ? says(`followsFrom.${place}.number`, basis.number, told(basis.record), `is not what ${basis.record} says`)
        : []),
      ...(records.has(basis.record)
        ? []
        : [{ field: `followsFrom.${place}.record`, reason: `${basis.record} is no record of the implementation` }]),
    ]),
  ];
}

/** All that a record says: its statement, its number and its own date. */
function saidBy(record: ImplementationEntry | undefined): string {
  return record === undefined ? '' : [record.statement.zhHans, record.documentNumber ?? '', `‹${record.date ?? ''}›`].join(' ');
}

/** A date is said as the record's own, or by its day and month in the words of the statement; anything else word for word. */
function isSaid(what: string, text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(what) ?? [];
  if (day === undefined) return text.includes(/^\d{4}(-\d{2})?$/u.test(what) ? `‹${what}›` : what);
  const inWords = `${Number(month)}月${Number(day)}日`;
  return text.includes(`‹${what}›`) || (text.includes(inWords) && (text.includes(`${year}年`) || text.includes(`‹${year}`)));
}
