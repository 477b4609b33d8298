import type { Owner, Programme, Project } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { moduleName, ownerOf } from '../../names/module-name.ts';
import { findRecord } from '../../records/find-record.ts';

export interface ProjectListProps {
  module: Owner;
  projects: Project[];
  programmes: Programme[];
  /** Of all that match, not of those listed. */
  total: number;
  /** The programme that was asked for, or empty. */
  programme: string;
}

const defaultLimit = 10;
const greatestLimit = 50;

/**
 * Reads the first projects of the module that match; for the whole plan those of a programme, whichever module has them.
 * A programme or clause that cannot exist is not found.
 */
export default async function loadProjectList({ data, module: id, locale, query }: PageContext): Promise<PageResult<ProjectListProps>> {
  const module = ownerOf(id);
  const programme = query.get('programme') ?? '';
  const clause = query.get('clause') ?? '';
  const [list, programmes] = await Promise.all([
    findRecord(
      data.projects({
        ...(module === 'plan' && programme !== '' ? {} : { module }),
        limit: readLimit(query),
        ...(programme === '' ? {} : { programme }),
        ...(clause === '' ? {} : { clause }),
      }),
    ),
    listAll(data.programmes, {}),
  ]);
  if (!list || (programme !== '' && !programmes.some(({ id }) => id === programme))) return notFound();
  const field = moduleName(module, locale);
  return {
    props: { module, projects: list.items, programmes, total: list.total, programme },
    head: {
      title: m.eyebrow({ what: m.projects_title({}, { locale }), module: field }, { locale }),
      description: m.projects_description({ module: field }, { locale }),
    },
  };
}

function readLimit(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? defaultLimit);
  return Number.isSafeInteger(limit) && limit > 0 ? Math.min(limit, greatestLimit) : defaultLimit;
}
