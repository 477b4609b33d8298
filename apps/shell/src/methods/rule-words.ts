import type { Locale } from '@policy/api';
import type { choiceRule, LifeRule, Status, StatusRule } from '@policy/rules';
import { lifeStatusName, statusName } from '@policy/ui';
import * as m from '@policy/words/messages';

/** Names of the statuses that the words of a rule speak of. */
interface StatusNames {
  on_track: string;
  behind: string;
  no_data: string;
  not_assessable: string;
}

type Words = (names: StatusNames, options: { locale: Locale }) => string;

/** Each status in a sentence. A status that the rules add does not compile until it is explained. */
const statusMeanings: Record<Status, Words> = {
  achieved: m.methods_status_achieved,
  missed: m.methods_status_missed,
  'on-track': m.methods_status_on_track,
  behind: m.methods_status_behind,
  'no-data': m.methods_status_no_data,
  'not-assessable': m.methods_status_not_assessable,
};

/** Each version of the status rule, point by point: the first in what it does otherwise than the one in force. */
const rulePoints: Record<StatusRule, Words[]> = {
  'status@1': [m.methods_rule_first_sources, m.methods_rule_first_stated, m.methods_rule_first_confidence],
  'status@2': [
    m.methods_rule_due,
    m.methods_rule_sources,
    m.methods_rule_bound,
    m.methods_rule_above_range,
    m.methods_rule_above_stated,
    m.methods_rule_open,
    m.methods_rule_closed,
    m.methods_rule_start,
    m.methods_rule_caveats,
    m.methods_rule_relation,
  ],
};

/** The criteria by which a value counts, in their order. */
const choicePoints: Record<typeof choiceRule, Words[]> = {
  'choose@1': [
    m.methods_choice_definition,
    m.methods_choice_stated,
    m.methods_choice_unstated,
    m.methods_choice_level,
    m.methods_choice_exact,
    m.methods_choice_confidence,
    m.methods_choice_revised,
    m.methods_choice_id,
  ],
};

/** Each version of the rule of projects' lives, point by point. */
const lifePoints: Record<LifeRule, ((names: { not_yet_sourced: string }, options: { locale: Locale }) => string)[]> = {
  'life@1': [
    m.methods_life_sure,
    m.methods_life_planned,
    m.methods_life_before,
    m.methods_life_holds,
    m.methods_life_stage,
    m.methods_life_none,
  ],
};

/** What a status means, in a sentence. */
export function statusMeaning(status: Status, locale: Locale): string {
  return inWords(statusMeanings[status], locale);
}

/** A version of the status rule in words, point by point. */
export function describeRule(rule: StatusRule, locale: Locale): string[] {
  return rulePoints[rule].map((words) => inWords(words, locale));
}

/** The rule of choice in words, point by point. */
export function describeChoice(rule: typeof choiceRule, locale: Locale): string[] {
  return choicePoints[rule].map((words) => inWords(words, locale));
}

/** The rule of projects' lives in words, point by point. */
export function describeLifeRule(rule: LifeRule, locale: Locale): string[] {
  const names = { not_yet_sourced: lifeStatusName('not-yet-sourced', locale) };
  return lifePoints[rule].map((words) => words(names, { locale }));
}

function inWords(words: Words, locale: Locale): string {
  const names = {
    on_track: statusName('on-track', locale),
    behind: statusName('behind', locale),
    no_data: statusName('no-data', locale),
    not_assessable: statusName('not-assessable', locale),
  };
  return words(names, { locale });
}
