import type { Locale } from '@policy/api';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { ExplorerChoices } from './explorer-choices.ts';
import { explorerFilters, explorerPath, withoutFilter, type ExplorerFilter, type ExplorerState } from './explorer-state.ts';

/** A filter that is set, with the way to take it away. */
export interface FilterChip {
  id: ExplorerFilter;
  /** Name of the filter and of its value, in the reader’s language. */
  filter: string;
  name: string;
  /** Path of the same state without it. */
  without: string;
}

const filterNames = {
  module: m.record_module,
  programme: m.project_programme,
  kind: m.project_kind,
  status: m.life_status,
  organisation: m.explorer_organisation,
  clause: m.record_clause,
} satisfies Record<ExplorerFilter, unknown>;

/**
 * The form’s fields.
 *
 * @param chosen names of the values that are set: such a value is among its field’s options even where it leads to nothing
 */
export function explorerFields(
  choices: ExplorerChoices,
  chosen: ExplorerState['filters'],
  { filters }: ExplorerState,
  locale: Locale,
): FilterField[] {
  return explorerFilters.map((filter) => {
    const value = filters[filter] ?? '';
    const isMissing = value !== '' && choices[filter].every((choice) => choice.value !== value);
    const options = isMissing ? [{ value, name: chosen[filter] ?? value, count: 0 }, ...choices[filter]] : choices[filter];
    return {
      name: filter,
      label: filterNames[filter]({}, { locale }),
      value,
      options: options.map(({ value, name, count }) => ({ value, label: m.explorer_choice({ name, count }, { locale }) })),
    };
  });
}

/** The filters that are set, in the order of the form. */
export function filterChips(chosen: ExplorerState['filters'], state: ExplorerState, locale: Locale): FilterChip[] {
  return explorerFilters.flatMap((filter) => {
    const name = chosen[filter];
    if (name === undefined) return [];
    return [{ id: filter, filter: filterNames[filter]({}, { locale }), name, without: explorerPath(withoutFilter(state, filter)) }];
  });
}
