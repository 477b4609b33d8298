import type { ClauseNode, LifeStatus, Locale, Owner, Programme, Project, ProjectKind } from '@policy/api';
import { ApiError, type ApiClient } from '@policy/api-client';
import { redirectTo, type PageContext, type Redirect, type Rendered } from '@policy/module-kit';
import { moduleName, projectKindName } from '@policy/pages';
import { lifeStatusName, readText, type FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { findNode } from '../plan/find-node.ts';
import { clauseName, explorerChoices, type ExplorerChoices } from './explorer-choices.ts';
import { explorerFields, filterChips, type FilterChip } from './explorer-fields.ts';
import { explorerFilters, explorerPath, projectQuery, readExplorerState, type ExplorerState } from './explorer-state.ts';

/** Projects on one page. */
const pageLength = 40;

export interface ExplorerProps {
  state: ExplorerState;
  fields: FilterField[];
  chips: FilterChip[];
  /** Number of all that match. */
  count: number;
  /** Number of all there are. */
  total: number;
  pages: number;
  projects: Project[];
  programmes: Programme[];
  /** The filters that the API cannot understand; nothing is shown then. */
  faults: FilterChip[];
}

/** Reads one page of projects, whatever the filters, with the number of projects behind each choice: three questions, asked at once. */
export default async function load({ data, locale, query }: PageContext): Promise<Rendered<ExplorerProps> | Redirect> {
  const state = readExplorerState(query);
  try {
    const offset = (state.page - 1) * pageLength;
    const [list, programmes, { tree, counts }] = await Promise.all([
      data.projects({ ...projectQuery(state, locale), limit: pageLength, offset, facets: 'true' }),
      data.programmes({ limit: 200 }),
      data.plan(),
    ]);
    const pages = Math.max(1, Math.ceil(list.total / pageLength));
    if (state.page > pages) return redirectTo(explorerPath({ ...state, page: pages }));

    const choices = explorerChoices(list.facets!, programmes.items, tree, locale);
    const chosen = await chosenNames(state, choices, { data, programmes: programmes.items, tree, locale });
    return rendered(locale, {
      state,
      fields: explorerFields(choices, chosen, state, locale),
      chips: filterChips(chosen, state, locale),
      count: list.total,
      total: counts['projects'] ?? list.total,
      pages,
      projects: list.items,
      programmes: programmes.items,
      faults: [],
    });
  } catch (error) {
    const faults = filterChips(state.filters, state, locale).filter(({ id }) => isRefused(error, id));
    if (faults.length === 0) throw error;
    const nothing = { fields: [], count: 0, total: 0, pages: 1, projects: [], programmes: [] };
    return rendered(locale, { ...nothing, state, chips: filterChips(state.filters, state, locale), faults });
  }
}

/** Whether the API refused the request for this parameter. */
function isRefused(error: unknown, parameter: string): boolean {
  if (!(error instanceof ApiError) || error.status !== 400) return false;
  return error.problem.errors?.some((each) => each.parameter === parameter) ?? false;
}

function rendered(locale: Locale, props: ExplorerProps): Rendered<ExplorerProps> {
  const title = [m.explorer_title({}, { locale }), ...props.chips.map(({ name }) => name)].join(' · ');
  return { props, head: { title, description: m.explorer_description({ count: props.count }, { locale }) } };
}

interface Named {
  data: ApiClient;
  programmes: Programme[];
  tree: ClauseNode[];
  locale: Locale;
}

/** Names of the values that are set. Most are among the choices; one that leads to nothing is looked up elsewhere. */
async function chosenNames({ filters }: ExplorerState, choices: ExplorerChoices, named: Named): Promise<ExplorerState['filters']> {
  const { programmes, tree, locale } = named;
  const elsewhere = {
    module: (id: string) => moduleName(id as Owner, locale),
    kind: (id: string) => projectKindName(id as ProjectKind, locale),
    status: (id: string) => lifeStatusName(id as LifeStatus, locale),
    programme: (id: string) =>
      nameOf(
        programmes.find((programme) => programme.id === id),
        locale,
      ),
    organisation: (id: string) => organisationName(id, named),
    clause: (id: string) => {
      const node = findNode(tree, id);
      return node && clauseName(node, locale);
    },
  };
  const names: ExplorerState['filters'] = {};
  for (const filter of explorerFilters) {
    const value = filters[filter];
    if (value === undefined) continue;
    const choice = choices[filter].find((each) => each.value === value);
    names[filter] = choice?.name ?? (await elsewhere[filter](value)) ?? value;
  }
  return names;
}

async function organisationName(id: string, { data, locale }: Named): Promise<string | undefined> {
  try {
    return nameOf(await data.organisation(id), locale);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

function nameOf(record: Pick<Programme, 'name'> | undefined, locale: Locale): string | undefined {
  return record && readText(record.name, locale).text;
}
