import type { List, Question, QuestionFigures, QuestionQuery, QuestionState } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import type { FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { questionFields, readQuestionFilter, type QuestionFilter } from './question-filter.ts';

export interface QuestionsProps {
  fields: FilterField[];
  filter: QuestionFilter;
  /** One list where something is chosen, else those that wait and those that are answered. */
  lists: QuestionGroup[];
  figures: QuestionFigures[];
}

export interface QuestionGroup {
  state: QuestionState | null;
  questions: Question[];
  total: number;
  /** Path of the rest of the list; null where this is all. */
  more: string | null;
}

/** As many as each list of the overview shows. */
const overview = 20;
const pageSize = 50;

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<QuestionsProps>> {
  const filter = readQuestionFilter(query);
  const isChosen = Object.values(filter).some((value) => value !== '');
  const [lists, { items: figures }] = await Promise.all([
    isChosen ? chosenList(data, filter, query.get('cursor')) : overviewLists(data),
    data.questionFigures(),
  ]);
  return {
    props: { fields: questionFields(filter, locale), filter, lists, figures },
    head: { title: m.participation_title({}, { locale }), description: m.participation_lead({}, { locale }) },
  };
}

/** Those that have waited longest come first; of those answered, the newest. */
async function overviewLists(data: ApiClient): Promise<QuestionGroup[]> {
  const [open, answered] = await Promise.all([
    data.questions({ state: 'open', sort: 'asked,-plan', limit: overview }),
    data.questions({ state: 'answered', sort: '-changed', limit: overview }),
  ]);
  return [toGroup('open', open, '/questions?state=open'), toGroup('answered', answered, '/questions?state=answered')];
}

async function chosenList(data: ApiClient, filter: QuestionFilter, cursor: string | null): Promise<QuestionGroup[]> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as QuestionQuery;
  const sort = filter.state === 'open' ? 'asked,-plan' : 'plan';
  const list = await data.questions({ ...given, sort, limit: pageSize, cursor: cursor ?? undefined });
  const next = list.next === null ? null : new URL(list.next, 'http://policy-data').searchParams.get('cursor');
  const more = next === null ? '' : `/questions?${new URLSearchParams({ ...(given as Record<string, string>), cursor: next })}`;
  return [toGroup(null, list, more)];
}

function toGroup(state: QuestionState | null, { items, total, next }: List<Question>, more: string): QuestionGroup {
  return { state, questions: items, total, more: next === null ? null : more };
}
