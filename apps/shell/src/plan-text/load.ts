import { listAll } from '@policy/api-client';
import type { Plan } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { readClauses } from './read-clauses.ts';
import { noteDefects, type NotedPlan } from './text-notes.ts';

export interface TextProps {
  plan: Plan;
  noted: NotedPlan;
}

const languages = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

export default async function load({ data, locale }: PageContext): Promise<Rendered<TextProps>> {
  const [plan, defects] = await Promise.all([data.plan(), listAll(data.defects, {})]);
  return {
    props: { plan, noted: noteDefects(await readClauses(data, plan), defects, languages[locale]) },
    head: { title: m.reader_title({}, { locale }), description: m.reader_text_lead({}, { locale }) },
  };
}
