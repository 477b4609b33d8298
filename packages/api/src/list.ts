import { z } from '@hono/zod-openapi';
import { filterOperators, pageLimit } from './terms.ts';
import { localeSchema } from './text.ts';

/** A page of a list: how many match in all, this page's items, and the address of the next page. */
export const listOf = <Item extends z.ZodType>(item: Item, name: string) =>
  z
    .object({
      total: z.int().nonnegative().openapi({ description: 'Number of all matching records, not of this page' }),
      items: z.array(item),
      next: z.string().nullable().openapi({ description: 'Address of the next page, relative to the origin; null on the last' }),
    })
    .openapi(name);

export interface List<Item> {
  total: number;
  items: Item[];
  next: string | null;
}

/** Parameters of what is read as it is now: which fields, which language. */
const liveReadingQuery = {
  fields: z
    .string()
    .max(500)
    .regex(/^[A-Za-z][A-Za-z0-9.]*(,[A-Za-z][A-Za-z0-9.]*)*$/u, 'name fields, separated by commas: id,name,source.clause')
    .optional()
    .openapi({ description: 'Only these fields of each record, separated by commas; a dot reaches into a field', example: 'id,name' }),
  lang: localeSchema.optional().openapi({ description: 'One language: each text is a string instead of an object of three' }),
};

/** Parameters of every read of published records: which revision, which fields, which language. */
const readingQuery = {
  revision: z
    .string()
    .regex(/^[1-9]\d{0,8}$/u, 'use the number of a revision, as `policy-revision` gives it')
    .optional()
    .openapi({
      description: 'Records as they were at this revision, under an address that never changes; the newest if left out',
      type: 'integer',
      minimum: 1,
    }),
  ...liveReadingQuery,
};

/** Query of a route for one record or one document. */
export const recordQuery = z.strictObject(readingQuery);

/** Query of a route for one record that belongs to no revision: what visitors and departments say to each other. */
export const liveRecordQuery = z.strictObject(liveReadingQuery);

/** Query of a route that takes none: any parameter is refused by name. */
export const noQuery = z.strictObject({});

/** What a client may leave out of a query: everything that has a default or is optional. */
export type QueryInput<Query> = { [Parameter in keyof Query]?: Query[Parameter] | undefined };

/** Parameters that lead through a list page by page. */
export const cursorQuery = {
  limit: z.coerce
    .number('use a whole number from 1 to 200')
    .int('use a whole number from 1 to 200')
    .min(1, 'use a whole number from 1 to 200')
    .max(pageLimit, 'use a whole number from 1 to 200')
    .default(50)
    .openapi({ description: 'Records a page', type: 'integer', minimum: 1, maximum: pageLimit, default: 50 }),
  cursor: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_-]+$/u, 'take the cursor from the previous page’s `next`')
    .optional()
    .openapi({ description: 'Opaque position, taken from `next`' }),
};

const conditionSchema = z
  .string()
  .max(300)
  .regex(new RegExp(`^[A-Za-z][A-Za-z0-9.]*:(${filterOperators.join('|')}):`, 'u'), 'write field:operator:value, such as year:gte:2010');

/** What every list of records can be searched and sorted by. */
const orderQuery = {
  sort: z
    .string()
    .max(200)
    .regex(/^-?[A-Za-z][A-Za-z0-9.]*(,-?[A-Za-z][A-Za-z0-9.]*)*$/u, 'name fields, separated by commas; a minus turns the order: -year,name')
    .default('plan')
    .openapi({
      description:
        'Fields to sort by, separated by commas; a minus before a field turns the order. `plan`: the order of the plan. Texts go by `lang`, or by the Chinese original',
    }),
  filter: z
    .union([conditionSchema, z.array(conditionSchema).max(10)])
    .optional()
    .openapi({
      description:
        '`field:operator:value`; may be repeated, and all must hold. Operators: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` (values separated by `|`), `contains`, `starts` (both without regard to case), `exists` (`true` or `false`). Of a list in a record, one element is enough; a dot reaches into a field',
      type: 'array',
      items: { type: 'string' },
    }),
};

/** Parameters of every list of published records. */
export const pageQuery = { ...cursorQuery, ...readingQuery, ...orderQuery };

/** Parameters of a list that belongs to no revision. Its own order, which `plan` stands for, is the newest first. */
export const livePageQuery = { ...cursorQuery, ...liveReadingQuery, ...orderQuery };
