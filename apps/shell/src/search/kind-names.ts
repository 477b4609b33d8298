import * as m from '@policy/words/messages';

/** What the kinds of records that the search finds are called. */
export const kindNames = {
  clause: m.shell_kind_clause,
  indicator: m.shell_kind_indicator,
  programme: m.shell_kind_programme,
  project: m.shell_kind_project,
  measure: m.shell_kind_measure,
  organisation: m.shell_kind_organisation,
  fact: m.shell_kind_fact,
};
