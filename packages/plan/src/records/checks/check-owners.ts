import { ownerOf } from '../../modules.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** A project or measure stands in the file of the module that owns its clause: a team finds all of its own in one place. */
export function checkOwners(entries: Entries): RecordFault[] {
  return [...entries.projects, ...entries.measures].flatMap(({ file, entry }) => {
    const owner = ownerOf(entry.clause);
    if (file.endsWith(`/${owner}.json`)) return [];
    return [
      { file, record: entry.id, field: 'clause', reason: `clause ${entry.clause} belongs to ${owner}: move the record to ${owner}.json` },
    ];
  });
}
