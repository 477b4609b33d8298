import { changeSubjects, type ChangeSubject, type Locale } from '@policy/api';
import { ApiError, type ApiClient } from '@policy/api-client';
import { isOwner, moduleName } from '@policy/pages';
import { clausePath, indicatorPath, organisationPath, projectPath, readText, sourcePath } from '@policy/ui';
import * as m from '@policy/words/messages';

/** A thing whose changes are asked for: its name, and the path of its page. */
export interface NamedSubject {
  name: string;
  path: string;
}

/**
 * Finds what `about` of the changes names.
 *
 * @param about `subject:id`
 * @returns null where there is no such thing
 */
export async function nameOfSubject(data: ApiClient, about: string, locale: Locale): Promise<NamedSubject | null> {
  const [kind = '', id = ''] = about.split(':');
  if (!isSubject(kind) || id === '') return null;
  try {
    return await find[kind](data, id, locale);
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}

const find: Record<ChangeSubject, (data: ApiClient, id: string, locale: Locale) => Promise<NamedSubject | null>> = {
  module: async (_data, id, locale) => (isOwner(id) ? { name: moduleName(id, locale), path: `/${id}` } : null),
  clause: async (data, id, locale) => {
    await data.clause(id);
    return { name: m.shell_clause({ id }, { locale }), path: clausePath(id) };
  },
  indicator: async (data, id, locale) => {
    const indicator = await data.indicator(id);
    return { name: readText(indicator.name, locale).text, path: indicatorPath(indicator) };
  },
  project: async (data, id, locale) => {
    const project = await data.project(id);
    return { name: readText(project.name, locale).text, path: projectPath(project) };
  },
  organisation: async (data, id, locale) => ({
    name: readText((await data.organisation(id)).name, locale).text,
    path: organisationPath(id),
  }),
  source: async (data, id) => ({ name: (await data.source(id)).title, path: sourcePath(id) }),
  question: async (data, id, locale) => {
    await data.question(id);
    return { name: m.participation_question_title({ id }, { locale }), path: `/questions/${id}` };
  },
  consultation: async (data, id, locale) => ({
    name: readText((await data.consultation(id)).title, locale).text,
    path: `/consultations/${id}`,
  }),
};

function isSubject(kind: string): kind is ChangeSubject {
  return (changeSubjects as readonly string[]).includes(kind);
}
