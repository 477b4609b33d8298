import type { ContradictionKind, Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  'documents-disagree': m.results_kind_documents_disagree,
  'figures-disagree': m.results_kind_figures_disagree,
  'definition-differs': m.results_kind_definition_differs,
  'identity-doubtful': m.results_kind_identity_doubtful,
  'not-stated': m.results_kind_not_stated,
};

/** What kind of contradiction it is, in words. */
export function contradictionKindName(kind: ContradictionKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
