import { inLanguage, pickFields, type JsonRecord } from './record-values.ts';
import type { ReadingQuery } from './read-query.ts';
import type { ReadRoute } from './read-routes.ts';

/** Tells an answer with fewer fields or one language from the whole one, whose shape the document gives. */
export const reducedType = 'application/json; profile=reduced';

const languageTags = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant-HK', en: 'en' };

/** The same answer with the fields asked for, and each text in the language asked for. */
export function reducedAnswer(answer: JsonRecord, { kind }: ReadRoute, { fields, lang }: ReadingQuery): Response {
  const picked =
    fields === null ? answer : kind === 'list' ? { ...answer, items: pickFields(answer['items']!, fields) } : pickFields(answer, fields);
  const told = lang === undefined ? picked : inLanguage(picked, lang);
  const headers = { 'content-type': reducedType, ...(lang === undefined ? {} : { 'content-language': languageTags[lang] }) };
  return new Response(JSON.stringify(told), { headers });
}
