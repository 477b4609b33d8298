import type { ChangeSubject } from '@policy/api';
import { isOwner } from '@policy/pages';
import { isClauseId } from '../plan/clause-id.ts';

/** What a page is about, as the log of changes knows it. */
export interface PageSubject {
  kind: ChangeSubject;
  id: string;
}

/**
 * The record that a page shows, or the module that it belongs to.
 *
 * @param path without base and locale
 * @returns null for pages about the whole portal
 */
export function subjectOfPage(path: string): PageSubject | null {
  const [section = '', list = '', id] = new URL(path, 'https://portal').pathname.slice(1).split('/');
  if (list === 'indicators' && id) return { kind: 'indicator', id };
  if (list === 'projects' && id) return { kind: 'project', id };
  if (section === 'plan') return isClauseId(list) ? { kind: 'clause', id: list } : null;
  if (section === 'organisations' && list) return { kind: 'organisation', id: list };
  if (section === 'sources' && list) return { kind: 'source', id: list };
  if (section === 'questions' && list) return { kind: 'question', id: list };
  if (section === 'consultations' && list) return { kind: 'consultation', id: list };
  return isOwner(section) ? { kind: 'module', id: section } : null;
}
