import type { SourceDetail, SourceRecord } from '@policy/api';
import type { FoundSource, SourceRow } from './find-sources.ts';

/** A source as the API lists it. */
export function toSource({ source, supports, weakOnly }: SourceRow): SourceRecord {
  const { id, title, titleSource, publisher, published, publishedFrom, url, locator, level, copy } = source;
  return {
    id,
    title,
    titleSource,
    publisher,
    published,
    publishedFrom,
    url: url === '' ? null : url,
    locator,
    level,
    copy,
    supports,
    weakOnly,
  };
}

/** The same with the facts that hang on it, those of the records first. */
export function toSourceDetail(found: FoundSource): SourceDetail {
  return {
    ...toSource(found),
    facts: [
      ...found.facts.map(({ kind, fact, name, year, indicator, clause, project, confidence, weakOnly }) => {
        return { kind, id: fact, name, year, indicator, clause, project, confidence, weakOnly };
      }),
      ...found.published.map(({ id, name, year, indicator, confidence }) => ({
        kind: 'observation' as const,
        id,
        name,
        year,
        indicator,
        clause: null,
        project: null,
        confidence,
        weakOnly: false,
      })),
    ],
  };
}
