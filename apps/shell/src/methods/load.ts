import type { PageContext, Rendered } from '@policy/module-kit';
import { choiceReasons, choiceRule, levels, reasons, reasonStatuses, rule, statuses, statusRules } from '@policy/rules';
import { choiceReasonText } from '@policy/pages';
import { levelName, reasonText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { ruleExamples, type RuleExample } from './rule-examples.ts';
import { describeChoice, describeRule, statusMeaning } from './rule-words.ts';

/** A code of the rules with what it means. */
export interface Meaning<Code extends string = string> {
  code: Code;
  meaning: string;
}

export interface MethodsProps {
  statuses: Meaning<(typeof statuses)[number]>[];
  rule: { version: string; points: string[] };
  formerRules: { version: string; points: string[] }[];
  choice: { version: string; points: string[]; levels: string[]; reasons: Meaning[] };
  reasons: (Meaning & { decides: readonly (typeof statuses)[number][] })[];
  examples: RuleExample[];
}

/** Everything that the page says of the rules is read from the rules themselves. */
export default async function load({ locale }: PageContext): Promise<Rendered<MethodsProps>> {
  const props: MethodsProps = {
    statuses: statuses.map((code) => ({ code, meaning: statusMeaning(code, locale) })),
    rule: { version: rule, points: describeRule(rule, locale) },
    formerRules: statusRules.filter((version) => version !== rule).map((version) => ({ version, points: describeRule(version, locale) })),
    choice: {
      version: choiceRule,
      points: describeChoice(choiceRule, locale),
      levels: levels.map((level) => levelName(level, locale)),
      reasons: choiceReasons.map((code) => ({ code, meaning: choiceReasonText(code, locale) })),
    },
    reasons: reasons.map((code) => ({ code, meaning: reasonText(code, locale), decides: reasonStatuses[code] })),
    examples: ruleExamples(locale),
  };
  return Promise.resolve({ props, head: { title: m.methods_title({}, { locale }), description: m.methods_lead({}, { locale }) } });
}
