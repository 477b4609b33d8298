import type { Locale } from '@policy/api';
import { isOwner, moduleName } from '@policy/pages';
import * as m from '@policy/words/messages';
import { readChangeFilter, writeChangeFilter } from './change-filter.ts';
import { subjectOfPage } from './subject-of-page.ts';

/** The feed of changes that belongs to a page. */
export interface FeedOfPage {
  /** Its query, as it stands in the address. */
  query: string;
  title: string;
}

/**
 * The feed of what a page is about; the page of changes itself has that of its own filters, every other that of all changes.
 *
 * @param path without base and locale, with the query that makes a difference
 * @param title of the page
 */
export function feedOfPage(path: string, title: string, locale: Locale): FeedOfPage {
  const { pathname, searchParams } = new URL(path, 'https://portal');
  const subject = subjectOfPage(path);
  if (pathname === '/changes') return { query: writeChangeFilter(readChangeFilter(searchParams)), title };
  if (!subject) return { query: '', title: m.changes_title({}, { locale }) };
  const { kind, id } = subject;
  // Pages of a module have titles of their own.
  const name = kind === 'module' && isOwner(id) ? moduleName(id, locale) : title;
  return { query: writeChangeFilter({ about: `${kind}:${id}` }), title: m.changes_title_of({ name }, { locale }) };
}
