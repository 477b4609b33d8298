import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  'definition-changed': m.trap_definition_changed,
  'no-baseline': m.trap_no_baseline,
  'stock-or-flow': m.trap_stock_or_flow,
  'other-document': m.trap_other_document,
  'unspecified-upper': m.trap_unspecified_upper,
  'no-number': m.trap_no_number,
};

/** Title of a trap by its kind; undefined for a kind that the data has and this build does not know yet. */
export function trapName(kind: string, locale: Locale): string | undefined {
  return isKnown(kind) ? names[kind]({}, { locale }) : undefined;
}

function isKnown(kind: string): kind is keyof typeof names {
  return Object.hasOwn(names, kind);
}
