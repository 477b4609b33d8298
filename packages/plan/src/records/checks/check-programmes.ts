import { outline } from '../../edition/outline.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** The ten programmes are the ten sections of chapter 4, in their order. */
export function checkProgrammes(entries: Entries): RecordFault[] {
  const sections = outline['4']!.map((_, index) => `4.${index + 1}`);
  const file = 'programmes.json';
  const wrong = entries.programmes.flatMap(({ entry }, index) =>
    entry.clause === sections[index]
      ? []
      : [{ file, record: entry.id, field: 'clause', reason: `is ${entry.clause} where ${sections[index] ?? 'none'} is due` }],
  );
  if (entries.programmes.length >= sections.length) return wrong;
  return [...wrong, { file, record: '', field: '', reason: `has ${entries.programmes.length} programmes, the plan ${sections.length}` }];
}
