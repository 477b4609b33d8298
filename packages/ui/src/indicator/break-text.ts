import type { Locale, Observation } from '@policy/api';
import * as m from '@policy/words/messages';
import { readText } from '../text/read-text.ts';
import type { DefinitionBreak } from './definition-breaks.ts';

const unnamed = {
  same: m.indicator_definition_target,
  'not-stated': m.indicator_definition_unknown,
  other: m.indicator_definition_other,
};

/** What changes at a break of the series, in a sentence or two. */
export function breakText({ before, after, certain }: DefinitionBreak, locale: Locale): string {
  const words = { year: after.year, after: definitionName(after, locale), before: definitionName(before, locale) };
  return (certain ? m.indicator_break_certain : m.indicator_break_uncertain)(words, { locale });
}

/** By which definition a value is counted: the name of its variant, or how it stands to the target's. */
function definitionName({ variant, definition }: Observation, locale: Locale): string {
  return variant ? readText(variant.name, locale).text : unnamed[definition]({}, { locale });
}
