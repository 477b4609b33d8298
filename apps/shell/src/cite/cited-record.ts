import type { Locale, Text } from '@policy/api';
import { ApiError, type ApiClient } from '@policy/api-client';
import { clausePath, indicatorPath, projectPath, readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { comparePath } from '../compare/compare-path.ts';
import { isClauseId } from '../plan/clause-id.ts';

/** What can be cited: records with a page of their own, and two indicators compared. */
export const citeKinds = ['indicators', 'projects', 'clauses', 'comparisons'] as const;
export type CiteKind = (typeof citeKinds)[number];

/** A record as a citation needs it. */
export interface CitedRecord {
  id: string;
  title: Text;
  /** Of its page, without base and locale. */
  path: string;
  /** Of its data, below the portal. */
  data: string;
  /** True if its page can be had as it was at a revision: the citation then gives that address. */
  frozen?: boolean;
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
    if (kind === 'comparisons') return await findComparison(data, id);
    if (kind !== 'clauses' || !isClauseId(id)) return null;
    const { title } = await data.clause(id);
    return { id, title: headed(id, title), path: clausePath(id), data: `/api/v1/plan/clauses/${id}` };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}

/** Two indicators compared go by the ids of both. */
async function findComparison(data: ApiClient, id: string): Promise<CitedRecord | null> {
  const [a, b, ...more] = id.split('.');
  if (!a || !b || a === b || more.length > 0) return null;
  const [first, second] = await Promise.all([data.indicator(a), data.indicator(b)]);
  const titleIn = (locale: Locale) =>
    m.compare_title_of({ a: readText(first.name, locale).text, b: readText(second.name, locale).text }, { locale });
  return {
    id,
    title: { zhHans: titleIn('zh-hans'), zhHant: titleIn('zh-hant'), en: titleIn('en') },
    path: comparePath([a, b], null),
    data: `/api/v1/indicators?${new URLSearchParams({ filter: `id:in:${a}|${b}` })}`,
    frozen: true,
  };
}

/** What the citation of two indicators goes by, in the order of the page. */
export function comparisonId(ids: readonly [string, string]): string {
  return ids.join('.');
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
