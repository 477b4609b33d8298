import { search, suggest, type Locale, type SearchHit, type Text } from '@policy/api';
import { nextPage } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { countFacets } from './count-facets.ts';
import { findDocuments, placeOf, type DocumentRow } from './find-documents.ts';
import { findShorter } from './find-shorter.ts';
import { findSuggestions } from './find-suggestions.ts';
import { makeSnippet, type Passage } from './make-snippet.ts';
import { parseQuery, type Term } from './parse-query.ts';
import { portalAddress } from './portal-address.ts';

const fields = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

export const searchRoutes = createRouter().openapi(search, async (context) => {
  const query = context.req.valid('query');
  const terms = parseQuery(query.q);
  const { groups, rows } = await findDocuments(context.env.DB, query, terms);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return context.json(
    {
      ...countFacets(groups, query),
      items: shown.map((row) => toHit(row, query.locale, terms)),
      next: last !== undefined && rows.length > query.limit ? nextPage(context.req.url, placeOf(last)) : null,
      shorter: groups.length === 0 ? await findShorter(context.env.DB, query.q) : [],
    },
    200,
  );
});

searchRoutes.openapi(suggest, async (context) => {
  const { q, locale, limit } = context.req.valid('query');
  const rows = await findSuggestions(context.env.DB, q, limit);
  const items = rows.map(({ title, ...row }) => ({
    ...row,
    title: (JSON.parse(title) as Text)[fields[locale]],
    address: portalAddress(row),
  }));
  return context.json({ items }, 200);
});

function toHit(row: DocumentRow, locale: Locale, terms: readonly Term[]): SearchHit {
  const { kind, id, clause, module, programme } = row;
  const title = JSON.parse(row.title) as Text;
  return {
    kind,
    id,
    title,
    clause,
    module,
    programme,
    address: portalAddress(row),
    snippet: makeSnippet(passagesOf(row, title), locale, terms),
  };
}

/** What the snippet may show. A heading has no sentences: its name is all there is. */
function passagesOf({ sentences, body }: DocumentRow, title: Text): Passage[] {
  const passages = sentences === null ? [] : (JSON.parse(sentences) as Passage[]);
  if (body !== null) passages.push({ sentence: null, text: JSON.parse(body) as Text });
  return passages.length > 0 ? passages : [{ sentence: null, text: title }];
}
