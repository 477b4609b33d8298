/** One fault of one record: where it is and what is wrong with it. */
export interface RecordFault {
  /** Path under `records/`, such as `projects/talent.json`. */
  file: string;
  /** Id of the record, or its place in the file (`#3`) where it has no id. */
  record: string;
  /** Field path (`targets.0.quote`), empty when the whole record is meant. */
  field: string;
  reason: string;
}

/** Thrown with all faults of a load at once, one per line: a team wants to see them together. */
export class RecordError extends Error {
  readonly faults: readonly RecordFault[];

  constructor(faults: readonly RecordFault[]) {
    super(`${faults.length} fault(s) in the records of the plan:\n${faults.map(describe).join('\n')}`);
    this.name = 'RecordError';
    this.faults = faults;
  }
}

function describe(fault: RecordFault): string {
  const place = [fault.file, fault.record, fault.field].filter((part) => part !== '').join(' · ');
  return `  ${place}: ${fault.reason}`;
}
