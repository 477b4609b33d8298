import type { Locale, Text } from '@policy/api';
import { ApiError, type ApiClient } from '@policy/api-client';
import { clausePath, indicatorPath, projectPath } from '@policy/ui';
import { isClauseId } from '../plan/clause-id.ts';

/** What can be cited: records with a page of their own. */
export const citeKinds = ['indicators', 'projects', 'clauses'] as const;
export type CiteKind = (typeof citeKinds)[number];

/** A record as a citation needs it. */
export interface CitedRecord {
  id: string;
  title: Text;
  /** Of its page, without base and locale. */
  path: string;
  /** Of its data, below the portal. */
  data: string;
}

/**
 * Finds what an address asks to cite.
 *
 * @returns null if there is no such record
 * @throws if the data cannot be had
 */
export async function findCited(data: ApiClient, kind: string, id: string): Promise<CitedRecord | null> {
  try {
    if (kind === 'indicators') {
      const record = await data.indicator(id);
      return { id, title: record.name, path: indicatorPath(record), data: `/api/v1/indicators/${id}` };
    }
    if (kind === 'projects') {
      const record = await data.project(id);
      return { id, title: record.name, path: projectPath(record), data: `/api/v1/projects/${id}` };
    }
    if (kind !== 'clauses' || !isClauseId(id)) return null;
    const { title } = await data.clause(id);
    return { id, title: headed(id, title), path: clausePath(id), data: `/api/v1/plan/clauses/${id}` };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}

/** A clause is cited by its number; most have a heading too. */
function headed(id: string, title: Text | null): Text {
  const withNumber = (heading: string) => (heading === '' ? id : `${id} ${heading}`);
  return { zhHans: withNumber(title?.zhHans ?? ''), zhHant: withNumber(title?.zhHant ?? ''), en: withNumber(title?.en ?? '') };
}

/** Address of the page with the citations of a record, without base and locale. */
export function citePath(kind: CiteKind, id: string, ending: '' | '.bib' | '.ris' | '.txt' = ''): string {
  return `/cite/${kind}/${id}${ending}`;
}

/** Reads the ending of a citation's address. @returns null for every other address */
export function readCiteFile(path: string): { kind: string; id: string; ending: 'bib' | 'ris' | 'txt' } | null {
  const [, kind, id, ending] = /^\/cite\/([a-z]+)\/([a-z0-9.-]+)\.(bib|ris|txt)$/u.exec(path) ?? [];
  if (kind === undefined || id === undefined) return null;
  return { kind, id, ending: ending as 'bib' | 'ris' | 'txt' };
}

/** What all citations of a moment share. */
export interface CitationPlace {
  locale: Locale;
  /** Origin and path of the portal. */
  root: string;
  /** Name of the site that publishes the portal, as configured; empty where nobody configured one. */
  site: string;
  /** Revision of the data, and its day (YYYY-MM-DD). */
  revision: number;
  dated: string;
  /** The day on which it is read, in Shenzhen (YYYY-MM-DD). */
  today: string;
}
