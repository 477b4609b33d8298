import type { AboutKind, Owner } from '@policy/api';
import { clausePath, indicatorPath, projectPath } from '@policy/ui';
import { subjectOfPage } from '../changes/subject-of-page.ts';

/** What a page is about, as a question names it. */
export interface AboutRecord {
  kind: AboutKind;
  id: string;
}

/**
 * The clause, project or indicator that a page shows, whoever makes the page.
 *
 * @param path without base and locale: `/talent/projects/hetao`, `/plan/4.10.1`
 * @returns null for every other page
 */
export function aboutOfPage(path: string): AboutRecord | null {
  const subject = subjectOfPage(path);
  // A consultation's own page shows what was said of it.
  return subject === null || subject.kind === 'consultation' ? null : readAbout(`${subject.kind}:${subject.id}`);
}

/** `clause:4.10.1` as addresses have it; null where it is none. */
export function readAbout(written: string): AboutRecord | null {
  const [, kind, id = ''] = /^(clause|project|indicator|consultation):([a-z0-9][a-z0-9.-]{0,79})$/u.exec(written) ?? [];
  return kind === undefined ? null : { kind: kind as AboutKind, id };
}

export function writeAbout({ kind, id }: AboutRecord): string {
  return `${kind}:${id}`;
}

/** Path of the page that shows it. */
export function pathOfAbout({ kind, id, module }: AboutRecord & { module: Owner }): string {
  if (kind === 'clause') return clausePath(id);
  if (kind === 'project') return projectPath({ module, id });
  if (kind === 'indicator') return indicatorPath({ module, id });
  return `/consultations/${id}`;
}
