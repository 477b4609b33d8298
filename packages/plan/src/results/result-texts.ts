import type { Results } from './read-results.ts';

/** A text of a record, and where it stands. */
export interface ResultText {
  file: string;
  record: string;
  field: string;
  zhHans: string;
  en: string;
}

/** Every text that the results state in our own words, whatever field it stands in. */
export function resultTexts(results: Results): ResultText[] {
  const { observations, derived, otherGoals, contradictions, implementation, events, acts, funds } = results;
  return [...observations, ...derived, ...otherGoals, ...contradictions, ...implementation, ...events, ...acts, ...funds].flatMap(
    ({ file, entry }) => textsIn(entry).map((text) => ({ file, record: entry.id, ...text })),
  );
}

function textsIn(value: unknown, field = ''): Pick<ResultText, 'field' | 'zhHans' | 'en'>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zhHans' in value && 'en' in value) return [{ field, zhHans: String(value.zhHans), en: String(value.en) }];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, field === '' ? name : `${field}.${name}`));
}
