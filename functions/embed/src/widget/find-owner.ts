import type { Owner } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import type { EmbedRequest } from '../request/embed-request.ts';

/** Whose widget it is, which one, and what it is asked for. */
export interface OwnedWidget {
  /** The module that renders it; `plan` for what no module owns. */
  owner: Owner;
  widget: string;
  query: URLSearchParams;
}

/**
 * Finds the module that owns what was asked for.
 *
 * @throws {ApiError} with status 404 or 400 where there is no such record
 */
export async function findOwner({ address, query }: EmbedRequest, data: ApiClient): Promise<OwnedWidget> {
  const id = address.id ?? '';
  const take = (names: string[], more: Record<string, string> = {}) =>
    new URLSearchParams([
      ...Object.entries(more),
      ...names.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value])),
    ]);
  switch (address.kind) {
    case 'indicators': {
      const { module } = await data.indicator(id);
      return { owner: module, widget: query.get('form') === 'figure' ? 'indicator-figure' : 'indicator', query: take([], { id }) };
    }
    case 'projects': {
      if (address.id === null) return listOfProjects(query, take(['programme', 'clause', 'limit']));
      const { module } = await data.project(id);
      return { owner: module, widget: 'project', query: take([], { id }) };
    }
    case 'clauses': {
      const { module } = await data.clause(id);
      return { owner: module, widget: 'quotation', query: take(['quote'], { id }) };
    }
    case 'programmes':
      return { owner: 'plan', widget: 'programme', query: take([], { id }) };
    case 'compare':
      return { owner: 'plan', widget: 'comparison', query: take(['ids']) };
    case 'results':
      return { owner: 'plan', widget: 'results', query: take(['module']) };
    case 'portal':
      return { owner: 'plan', widget: 'portal', query: take([]) };
    case 'map':
      return { owner: 'plan', widget: 'plan-map', query: take([]) };
  }
}

const modules: readonly string[] = ['innovation', 'industry', 'talent', 'shenzhen-hongkong', 'plan'] satisfies Owner[];

function listOfProjects(query: URLSearchParams, parameters: URLSearchParams): OwnedWidget {
  const module = query.get('module') ?? 'plan';
  // A module that does not exist has no list: the widget finds nothing for it.
  const isKnown = modules.includes(module);
  return { owner: isKnown ? (module as Owner) : 'plan', widget: isKnown ? 'project-list' : 'none', query: parameters };
}
