import type { Locale, Owner, Programme, SearchKind, SearchResult } from '@policy/api';
import { moduleName } from '@policy/pages';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { kindNames } from './kind-names.ts';

/** One way to narrow the hits down, as links. */
export interface Facet {
  id: keyof SearchResult['facets'];
  title: string;
  choices: FacetChoice[];
}

export interface FacetChoice {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
  /** Path below base and locale: the same search with this choice, or without it where it is chosen. */
  path: string;
}

interface Words {
  locale: Locale;
  programmes: readonly Programme[];
}

const ids = ['kind', 'module', 'programme'] as const;

/**
 * Makes the links that narrow a search down. A facet without values is left out; a chosen value stays, with or without hits,
 * so that it can be taken away.
 *
 * @param asked the parameters of this search but its cursor: a narrowed search begins at its first page
 */
export function readFacets(facets: SearchResult['facets'], asked: Record<string, string>, words: Words): Facet[] {
  const all = ids.map((id): Facet => {
    const chosenValue = asked[id];
    const counted = facets[id].some(({ value }) => value === chosenValue) || chosenValue === undefined;
    const values = counted ? facets[id] : [{ value: chosenValue, count: 0 }, ...facets[id]];
    const choices = values.map(({ value, count }): FacetChoice => {
      const chosen = value === chosenValue;
      return { value, count, chosen, label: labelOf(id, value, words), path: pathWith(asked, id, chosen ? null : value) };
    });
    return { id, title: titles[id]({}, { locale: words.locale }), choices };
  });
  return all.filter(({ choices }) => choices.length > 0);
}

const titles = { kind: m.search_facet_kind, module: m.search_facet_module, programme: m.search_facet_programme };

function labelOf(id: Facet['id'], value: string, { locale, programmes }: Words): string {
  if (id === 'kind') return kindNames[value as SearchKind]({}, { locale });
  if (id === 'module') return moduleName(value as Owner, locale);
  const name = programmes.find((programme) => programme.id === value)?.name;
  return name ? readText(name, locale).text : value;
}

function pathWith(asked: Record<string, string>, id: string, value: string | null): string {
  const { [id]: _, ...others } = asked;
  return `/search?${new URLSearchParams(value === null ? others : { ...others, [id]: value })}`;
}
