import type { AttachedSource, SourceInput } from '@policy/api';
import type { Fault } from './fault.ts';
import type { References, SourceRow } from './references.ts';

type NewSource = Exclude<AttachedSource, { id: string } & Partial<Record<'title', never>>> | SourceInput;

/**
 * Finds the source that a record is from. A source that is described must be as it is known, or new: nobody changes
 * what another's values rest on.
 *
 * @param sources known ones; a new one is added, so that the next row of a file finds it
 * @returns the new source where it is one
 */
export function checkSource(attached: AttachedSource, sources: References['sources']): { added: SourceRow | null; faults: Fault[] } {
  const known = sources.get(attached.id);
  if (!('title' in attached)) {
    if (known) return { added: null, faults: [] };
    return {
      added: null,
      faults: [{ field: 'source.id', value: attached.id, reason: 'no source has this id: describe it by title, publisher and level' }],
    };
  }
  const row = toSourceRow(attached as NewSource);
  if (known === undefined) {
    const faults = placeFaults(row);
    if (faults.length > 0) return { added: null, faults };
    sources.set(row.id, row);
    return { added: row, faults: [] };
  }
  const differing = (['title', 'publisher', 'published', 'url', 'level', 'locator', 'copy'] as const).filter(
    (field) => known[field] !== row[field],
  );
  const faults = differing.map((field) => ({
    field: `source.${field}`,
    value: row[field],
    reason: `the source “${row.id}” is known with “${known[field] ?? ''}”: give that, or another id for another source`,
  }));
  return { added: null, faults };
}

/** Nobody can check a source that cannot be found again. */
function placeFaults({ url, locator }: SourceRow): Fault[] {
  if (url !== '' || locator !== null) return [];
  return [{ field: 'source.url', value: '', reason: 'give the address, or in `locator` how to find it again' }];
}

function toSourceRow({ id, title, publisher, published, url, locator, level, copy }: NewSource): SourceRow {
  return {
    id,
    title,
    publisher,
    published,
    url: url ?? '',
    level,
    titleSource: 'printed',
    publishedFrom: null,
    locator,
    copy,
    origin: 'department',
  };
}
