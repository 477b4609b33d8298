import type { RecordFault } from '../../records/record-error.ts';
import type { DerivedEntry } from '../entries/derived.ts';
import type { Results } from '../read-results.ts';
import { inputCounts, recompute } from '../recompute.ts';
import type { ResultIndex } from '../result-index.ts';

/** A derived value must be what its formula gives from its inputs, to the digits shown. */
export function checkDerivedValues({ derived }: Results, index: ResultIndex): RecordFault[] {
  return derived.flatMap(({ file, entry }) => {
    const place = { file, record: entry.id };
    const { formula, inputs, digits, value } = entry;
    const expected = inputCounts[formula.kind];
    if (inputs.length !== expected) {
      return [{ ...place, field: 'inputs', reason: `${formula.kind} takes ${expected} inputs, not ${inputs.length}` }];
    }
    const values = inputs.map((input) => valueOf(input, index));
    // An unknown input is a fault already: nothing can be computed from it.
    if (values.some((each) => each === undefined)) return [];
    const computed = recompute(formula, values as number[]).toFixed(digits);
    if (Number(computed) === value) return [];
    return [{ ...place, field: 'value', reason: `is ${value}, but ${formula.kind} of its inputs gives ${computed}` }];
  });
}

function valueOf(input: DerivedEntry['inputs'][number], index: ResultIndex): number | undefined {
  return typeof input === 'string' ? index.observations.get(input)?.value : input.value;
}
