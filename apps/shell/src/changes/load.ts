import { ApiError } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { moduleName } from '@policy/pages';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { asShellContext } from '../shell-context.ts';
import { owners } from '../timeline/timeline-names.ts';
import { changeFilterNames, readChangeFilter, toChangeQuery, type ChangeFilter } from './change-filter.ts';
import { changeKindName, changeKinds } from './change-kind-name.ts';
import { readLogMark } from './last-visit/read-log-mark.ts';
import type { LogMark } from './last-visit/visit.ts';
import { visitScript } from './last-visit/visit-script.ts';
import { nameOfSubject, type NamedSubject } from './name-of-subject.ts';
import { readPublications, type Publications } from './read-publications.ts';

export const changePageQuery = [...changeFilterNames, 'cursor'];

export interface ChangesProps extends Publications {
  filter: ChangeFilter;
  fields: FilterField[];
  /** Whose changes are asked for alone. */
  subject: NamedSubject | null;
  /** True where newer ones are left out. */
  isLater: boolean;
  /** How far the log has come, whatever is shown of it. */
  latest: LogMark;
  script: string;
}

/** As many entries of the log as a page tells. */
const pageLength = 50;

export default async function load(context: PageContext): Promise<Rendered<ChangesProps> | NotFound> {
  const { data, locale, query } = context;
  const filter = readChangeFilter(query);
  const cursor = query.get('cursor') ?? undefined;
  try {
    const [subject, publications, latest] = await Promise.all([
      filter.about === '' ? null : nameOfSubject(data, filter.about, locale),
      readPublications(data, { ...toChangeQuery(filter), limit: pageLength, cursor }, locale),
      readLogMark(data),
    ]);
    if (filter.about !== '' && subject === null) return notFound();
    const words = { locale };
    const title = subject ? m.changes_title_of({ name: subject.name }, words) : m.changes_title({}, words);
    return {
      props: {
        ...publications,
        filter,
        subject,
        fields: filterFields(filter, locale),
        isLater: cursor !== undefined,
        latest,
        script: visitScript(asShellContext(context)),
      },
      head: { title, description: m.changes_lead({}, words) },
    };
  } catch (error) {
    if (error instanceof ApiError && error.status === 400) return notFound();
    throw error;
  }
}

function filterFields(filter: ChangeFilter, locale: PageContext['locale']): FilterField[] {
  const modules = owners.map((value) => ({ value, label: moduleName(value, locale) }));
  const kinds = changeKinds.map((value) => ({ value, label: changeKindName(value, locale) }));
  const words = { locale };
  return [
    { name: 'module', label: m.record_module({}, words), value: filter.module, options: modules },
    { name: 'department', label: m.changes_department({}, words), value: filter.department, options: modules },
    { name: 'kind', label: m.changes_kind({}, words), value: filter.kind, options: kinds },
  ];
}
