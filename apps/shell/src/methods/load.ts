import type { Locale } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import {
  choiceReasons,
  choiceRule,
  levels,
  lifeReasons,
  lifeReasonStatuses,
  lifeRule,
  readingQuestions,
  readingsRule,
  reasons,
  reasonStatuses,
  rule,
  statuses,
  statusRules,
  type LifeStatus,
  type ReadingQuestion,
} from '@policy/rules';
import { answerName, choiceReasonText, questionName } from '@policy/pages';
import { levelName, lifeReasonText, reasonText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { ruleExamples, type RuleExample } from './rule-examples.ts';
import { describeChoice, describeLifeRule, describeRule, statusMeaning } from './rule-words.ts';

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
  readings: { version: string; questions: (Meaning & { answers: Meaning[] })[] };
  reasons: (Meaning & { decides: readonly (typeof statuses)[number][] })[];
  examples: RuleExample[];
  life: { version: string; points: string[]; reasons: (Meaning & { decides: LifeStatus | null })[] };
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
    readings: { version: readingsRule, questions: describeQuestions(locale) },
    reasons: reasons.map((code) => ({ code, meaning: reasonText(code, locale), decides: reasonStatuses[code] })),
    examples: ruleExamples(locale),
    life: {
      version: lifeRule,
      points: describeLifeRule(lifeRule, locale),
      reasons: lifeReasons.map((code) => ({ code, meaning: lifeReasonText(code, locale), decides: lifeReasonStatuses[code] })),
    },
  };
  return Promise.resolve({ props, head: { title: m.methods_title({}, { locale }), description: m.methods_lead({}, { locale }) } });
}

function describeQuestions(locale: Locale): MethodsProps['readings']['questions'] {
  return (Object.keys(readingQuestions) as ReadingQuestion[]).map((code) => ({
    code,
    meaning: questionName(code, locale),
    answers: readingQuestions[code].map((answer) => ({ code: answer, meaning: answerName(code, answer, locale) })),
  }));
}
