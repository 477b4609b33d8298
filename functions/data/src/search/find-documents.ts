import type { D1Database } from '@cloudflare/workers-types';
import type { z } from '@hono/zod-openapi';
import type { Owner, SearchKind, searchQuerySchema } from '@policy/api';
import { badCursor, decode } from '../http/page.ts';
import { matchExpression, type Term } from './parse-query.ts';
import { soundExpression } from './sound-expression.ts';
import { soundingNames } from './sounding-names.ts';

/** A hit as the database tells it; `title`, `body` and `sentences` are still JSON. */
export interface DocumentRow {
  document: number;
  kind: SearchKind;
  id: string;
  title: string;
  clause: string | null;
  module: Owner | null;
  programme: string | null;
  body: string | null;
  /** `[{ sentence, text }]` of a clause. */
  sentences: string | null;
  /** 0: the name is exactly what was asked for; 1: the words are in the name; 2: in the text; 3: the name sounds so. */
  tier: number;
  score: number;
}

/** How many hits have this kind, module and programme, whatever the filters. */
export interface GroupRow {
  kind: SearchKind;
  module: Owner | null;
  programme: string | null;
  hits: number;
}

/**
 * One statement, so that every hit is found and joined once, for the facets and for the page alike; `groups` is in each row.
 * All searches are materialised: bm25() works only right beside MATCH. Names that only sound so go last, short ones first.
 */
const statement = `
  with
    named as materialized (select rowid from search_index where search_index match ?1),
    texts as materialized (
      select rowid as document, bm25(search_index, 10, 10, 1, 1) as score from search_index where search_index match ?2
    ),
    sounds as materialized (${soundingNames('?11', '?12')}),
    hits as (
      select document, score from texts
      union all select document, null from sounds where document not in (select document from texts)
    ),
    ranked as materialized (
      select d.document, d.kind, d.module, d.programme, coalesce(hits.score, length(d.title)) as score, case
        when hits.score is null then 3
        when d.document not in named then 2
        when ?3 in (lower(title ->> 'zhHans'), lower(title ->> 'zhHant'), lower(title ->> 'en')) then 0
        else 1 end as tier
      from hits join search_documents d on d.document = hits.document
    ),
    counted as (select kind, module, programme, count(*) as hits from ranked group by kind, module, programme),
    groups as (
      select json_group_array(json_object('kind', kind, 'module', module, 'programme', programme, 'hits', hits)) as groups from counted
    ),
    page as (
      select document, tier, score from ranked
      where (?4 is null or kind = ?4) and (?5 is null or module = ?5) and (?6 is null or programme = ?6)
        and (tier, score, document) > (?7, ?8, ?9)
      order by tier, score, document limit ?10
    )
  select groups.groups, d.*, page.tier, page.score, case when d.kind = 'clause' then (
    select json_group_array(json_object('sentence', s.id, 'text', json(s.text)))
    from (select id, text from sentences where sentences.clause = d.id order by position) s
  ) end as sentences
  from groups left join page left join search_documents d on d.document = page.document
  order by page.tier, page.score, page.document`;

/**
 * Finds a page of documents, names before texts before pinyin, one row more than the limit if there is a next page;
 * and the number of hits in each group, from which total and facets follow.
 */
export async function findDocuments(
  database: D1Database,
  query: z.infer<typeof searchQuerySchema>,
  terms: readonly Term[],
): Promise<{ groups: GroupRow[]; rows: DocumentRow[] }> {
  const { q, kind = null, module = null, programme = null, cursor, limit } = query;
  const names = matchExpression(terms, 'names');
  const everywhere = matchExpression(terms, 'everywhere');
  const spoken = soundExpression(q);
  const after = cursor === undefined ? [-1, 0, 0] : readPlace(cursor);
  const { results } = await database
    .prepare(statement)
    .bind(names, everywhere, q.toLowerCase(), kind, module, programme, ...after, limit + 1, spoken.sounds, spoken.names)
    .all<DocumentRow & { groups: string }>();
  // Without a hit on the page there is one row all the same, with the groups alone.
  return { groups: JSON.parse(results[0]?.groups ?? '[]') as GroupRow[], rows: results.filter(({ document }) => document !== null) };
}

/** Place of a hit in the ranking, for the cursor. */
export function placeOf({ tier, score, document }: DocumentRow): string {
  return `${tier}~${score}~${document}`;
}

function readPlace(cursor: string): number[] {
  const match = /^([0-3])~(-?\d+(?:\.\d+)?(?:e-?\d+)?)~(\d{1,9})$/u.exec(decode(cursor));
  if (!match) throw badCursor();
  return match.slice(1).map(Number);
}
