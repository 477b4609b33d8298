import { ownerOf } from '../modules.ts';
import type { ProjectRecord } from '../plan.ts';
import type { ProjectEntry } from '../records/entries/project.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

/** What a project takes from other records. */
export interface ProjectReferences {
  programme: string | null;
  organisations: string[];
}

/** A project, with the module that owns its clause. */
export function assembleProject(
  entry: ProjectEntry,
  references: ProjectReferences,
  locate: Locate,
  { text, optional }: Texts,
): ProjectRecord {
  return {
    id: entry.id,
    module: ownerOf(entry.clause),
    ...references,
    name: text(entry.name),
    nameSource: entry.nameSource,
    composed: entry.composed,
    kind: entry.kind,
    action: entry.action,
    countsToward: entry.countsToward ?? null,
    note: optional(entry.note),
    ...locate(entry.clause, entry.quote),
  };
}
