import type { QuestionDetail } from '@policy/api';
import { ApiError } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { aboutName } from '../question-words.ts';

export interface QuestionProps {
  question: QuestionDetail;
}

export default async function load({ data, locale, params }: PageContext): Promise<Rendered<QuestionProps> | NotFound> {
  const id = params['id'] ?? '';
  if (!/^[1-9]\d{0,8}$/u.test(id)) return notFound();
  try {
    const question = await data.question(id);
    const title = m.participation_question_title({ id }, { locale });
    const text = Array.from(question.text ?? '')
      .slice(0, 150)
      .join('');
    return { props: { question }, head: { title, description: text || `${title} · ${aboutName(question.about, locale)}` } };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return notFound();
    throw error;
  }
}
