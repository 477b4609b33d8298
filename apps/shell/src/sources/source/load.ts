import type { SourceDetail } from '@policy/api';
import { ApiError, listAll } from '@policy/api-client';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface SourceProps {
  source: SourceDetail;
  /** Module of each indicator, for the way to its page. */
  modules: Record<string, string>;
}

export default async function load({ data, locale, params }: PageContext): Promise<Rendered<SourceProps> | NotFound> {
  try {
    const [source, indicators] = await Promise.all([data.source(params['id'] ?? ''), listAll(data.indicators, {})]);
    return {
      props: { source, modules: Object.fromEntries(indicators.map(({ id, module }) => [id, module])) },
      head: {
        title: m.eyebrow({ what: source.title, module: m.sources_source({}, { locale }) }, { locale }),
        description: m.sources_lead({}, { locale }),
      },
    };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return notFound();
    throw error;
  }
}
