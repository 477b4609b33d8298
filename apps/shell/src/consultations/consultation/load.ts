import type { ConsultationDetail, List, Question } from '@policy/api';
import { ApiError } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';

export interface ConsultationProps {
  consultation: ConsultationDetail;
  /** The newest contributions. */
  contributions: List<Question>;
}

/** As many contributions as the page shows. */
const shown = 50;

export default async function load({ data, locale, params }: PageContext): Promise<Rendered<ConsultationProps> | NotFound> {
  const id = params['id'] ?? '';
  if (!/^[1-9]\d{0,8}$/u.test(id)) return notFound();
  try {
    const [consultation, contributions] = await Promise.all([
      data.consultation(id),
      data.questions({ about: `consultation:${id}`, limit: shown }),
    ]);
    const head = { title: readText(consultation.title, locale).text, description: readText(consultation.text, locale).text.slice(0, 150) };
    return { props: { consultation, contributions }, head };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return notFound();
    throw error;
  }
}
