import type { ChangeQuery, Locale } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { groupByPublication, type Publication } from './group-by-publication.ts';
import { readNames } from './read-names.ts';
import { tellChange, type ToldChange } from './tell-change.ts';
import { reasonOf } from './tell-participation.ts';

/** A publication in words. */
export type ToldPublication = Omit<Publication, 'changes'> & { changes: ToldChange[] };

export interface Publications {
  publications: ToldPublication[];
  /** Cursor of the older ones. */
  older: string | null;
}

/** Reads a page of the log and tells it by what was published at once, newest first. */
export async function readPublications(data: ApiClient, query: ChangeQuery, locale: Locale): Promise<Publications> {
  const { items, next } = await data.changes(query);
  const names = await readNames(data, items);
  const publications = groupByPublication(items, next === null).map((publication) => ({
    ...publication,
    // What a department said comes alone, and so does its reason.
    reason: publication.revision === null ? reasonOf(publication.changes[0]!, locale) : publication.reason,
    changes: publication.changes.map((change) => tellChange(change, names, locale)),
  }));
  return { publications, older: next === null ? null : new URL(next, 'http://policy-data').searchParams.get('cursor') };
}
