import type { DefectRecord } from '../plan.ts';
import type { DefectEntry } from '../records/entries/defect.ts';
import type { Texts } from './texts.ts';

/** An entry of the register of defects. What is printed stays as printed, in Chinese only. */
export function assembleDefect({ shown, reason, witness, ...entry }: DefectEntry, { text }: Texts): DefectRecord {
  return {
    ...entry,
    shown: text(shown),
    reason: text(reason),
    witness: witness === null ? null : { ...witness, what: text(witness.what) },
  };
}
