import { z } from '@hono/zod-openapi';
import type { Locale } from '@policy/api';
import { charsets, type Charset } from '../formats/write-csv.ts';
import { badQuery } from '../http/router.ts';
import { noSuchField } from './filter-records.ts';
import type { Reading } from './negotiate.ts';
import { hasField } from './schema-fields.ts';

/** The parameters that every read has, and those of the route. */
export interface ReadingQuery {
  fields: string[][] | null;
  lang: Locale | undefined;
  sort: string;
  filter: string | string[] | undefined;
  limit: number;
  cursor: string | undefined;
  offset: number;
  facets: boolean;
  /** Language that texts are sorted and files are written in. */
  language: Locale;
  charset: Charset;
  /** Filters of the route itself, as the address has them. */
  own: Record<string, string>;
}

const noFilters = new Set(['revision', 'fields', 'lang', 'sort', 'filter', 'limit', 'cursor', 'charset', 'offset', 'facets', 'locale']);

/** A file is never cut into pages, and holds whole records. */
const onlyJson = { limit: true, cursor: true, offset: true, facets: true, fields: true } as const;

/**
 * Reads the query by the route's own schema.
 *
 * @throws 400 as the route itself would, and where `fields` names a field that the records do not have
 */
export function readQuery({ route, format }: Reading, address: URL): ReadingQuery {
  const given: Record<string, string | string[]> = {};
  for (const name of address.searchParams.keys()) {
    const values = address.searchParams.getAll(name);
    given[name] = values.length > 1 ? values : values[0]!;
  }
  const parsed = querySchema(route.query, format).safeParse(given);
  if (!parsed.success) throw badQuery(parsed.error);
  const query = parsed.data as Record<string, never>;
  const fields = (query['fields'] as string | undefined)?.split(',') ?? null;
  for (const field of fields ?? []) if (!hasField(route.record!, field)) throw noSuchField('fields', field, route.record!);
  return {
    fields: fields?.map((field) => field.split('.')) ?? null,
    lang: query['lang'],
    sort: query['sort'] ?? 'plan',
    filter: query['filter'],
    limit: query['limit'] ?? 0,
    cursor: query['cursor'],
    offset: query['offset'] ?? 0,
    facets: query['facets'] !== undefined,
    language: query['lang'] ?? query['locale'] ?? 'zh-hans',
    charset: query['charset'] ?? 'utf-8',
    own: Object.fromEntries([...address.searchParams].filter(([name]) => !noFilters.has(name))),
  };
}

function querySchema(query: z.ZodObject, format: Reading['format']): z.ZodObject {
  if (format === 'json') return query;
  const dropped = Object.keys(onlyJson).filter((name) => name in query.shape);
  const kept = query.omit(Object.fromEntries(dropped.map((name) => [name, true])) as never);
  return format === 'csv' ? kept.extend({ charset: z.enum(charsets).default('utf-8') }) : kept;
}
