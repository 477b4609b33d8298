import type { D1Database } from '@cloudflare/workers-types';
import type { Owner, SearchKind } from '@policy/api';
import { matchBeginnings, matchExpression, parseQuery } from './parse-query.ts';
import { soundExpression } from './sound-expression.ts';
import { soundingNames } from './sounding-names.ts';

/** A name that was found; `title` is still JSON. */
export interface SuggestionRow {
  kind: SearchKind;
  id: string;
  title: string;
  clause: string | null;
  module: Owner | null;
}

/** Each way to find a name stops here, so that the time does not grow with the text. */
const candidates = 200;

const statement = `
  with
    beginning as (select rowid as document, 0 as tier from search_index where search_index match ?1 limit ${candidates}),
    containing as (select rowid as document, 1 as tier from search_index where search_index match ?2 limit ${candidates}),
    sounding as (select document, 2 as tier from (${soundingNames('?3', '?5')}) limit ${candidates}),
    found as (
      select document, min(tier) as tier
      from (select * from beginning union all select * from containing union all select * from sounding)
      group by document
    )
  select d.kind, d.id, d.title, d.clause, d.module
  from found join search_documents d on d.document = found.document
  order by found.tier, length(d.title), d.document limit ?4`;

/** Finds names while they are typed: first those that begin with it, then those that contain it, then those that sound so; short ones first. */
export async function findSuggestions(database: D1Database, query: string, limit: number): Promise<SuggestionRow[]> {
  const terms = parseQuery(query);
  const spoken = soundExpression(query);
  const [rows] = await database.batch<SuggestionRow>([
    database.prepare(statement).bind(matchBeginnings(terms), matchExpression(terms, 'names'), spoken.sounds, limit, spoken.names),
  ]);
  return rows?.results ?? [];
}
