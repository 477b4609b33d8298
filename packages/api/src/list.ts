import { z } from '@hono/zod-openapi';

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

/** Query of a route that takes none: any parameter is refused by name. */
export const noQuery = z.strictObject({});

/** What a client may leave out of a query: everything that has a default or is optional. */
export type QueryInput<Query> = { [Parameter in keyof Query]?: Query[Parameter] | undefined };

/** Parameters of every list. */
export const pageQuery = {
  limit: z.coerce
    .number('use a whole number from 1 to 200')
    .int('use a whole number from 1 to 200')
    .min(1, 'use a whole number from 1 to 200')
    .max(200, 'use a whole number from 1 to 200')
    .default(50)
    .openapi({ description: 'Records a page', type: 'integer' }),
  cursor: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_-]+$/u, 'take the cursor from the previous page’s `next`')
    .optional()
    .openapi({ description: 'Opaque position, taken from `next`' }),
};
