import type { Locale } from '@policy/api';
import { isOwner, moduleName } from '@policy/pages';
import * as m from '@policy/words/messages';
import { readQuestionFilter, writeQuestionFilter } from '../questions/question-filter.ts';
import { questionsFeedPath } from '../questions/serve-questions-feed.ts';
import { readChangeFilter, writeChangeFilter } from './change-filter.ts';
import { changeFeedPath } from './serve-change-feed.ts';
import { subjectOfPage } from './subject-of-page.ts';

/** The feed that belongs to a page. */
export interface FeedOfPage {
  /** Its address, without base and locale. */
  path: string;
  title: string;
}

/**
 * The feed of what a page is about; the pages of changes and of questions have that of their own filters, every other that of all changes.
 *
 * @param path without base and locale, with the query that makes a difference
 * @param title of the page
 */
export function feedOfPage(path: string, title: string, locale: Locale): FeedOfPage {
  const { pathname, searchParams } = new URL(path, 'https://portal');
  const subject = subjectOfPage(path);
  if (pathname === '/changes') return { path: changeFeedPath + writeChangeFilter(readChangeFilter(searchParams)), title };
  if (pathname === '/consultations') return { path: changeFeedPath + writeChangeFilter({ kind: 'consultation' }), title };
  if (pathname === '/questions') return { path: questionsFeedPath + writeQuestionFilter(readQuestionFilter(searchParams)), title };
  if (!subject) return { path: changeFeedPath, title: m.changes_title({}, { locale }) };
  const { kind, id } = subject;
  // Pages of a module have titles of their own.
  const name = kind === 'module' && isOwner(id) ? moduleName(id, locale) : title;
  return { path: changeFeedPath + writeChangeFilter({ about: `${kind}:${id}` }), title: m.changes_title_of({ name }, { locale }) };
}
