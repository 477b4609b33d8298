import { z } from '@hono/zod-openapi';
import { quoteSchema, textSchema } from './text.ts';

export const comparatorSchema = z.enum(['gte', 'lte', 'eq', 'range', 'gt', 'lt', 'approx', 'rank']).openapi('Comparator');
export type Comparator = z.infer<typeof comparatorSchema>;

export const sourceLevelSchema = z.enum([
  'official-statistics',
  'official-report',
  'law-database',
  'institution-own-site',
  'academic',
  'press',
  'other',
]);

/** A publication that a value comes from, as short as a list needs it; `GET /sources/{id}` tells more. */
export const publicationSchema = z
  .object({
    kind: z.literal('publication'),
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    published: z.string().nullable().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source tells' }),
    url: z.string().openapi({ description: 'Address; empty where the publication has none (`locator` then tells how to find it)' }),
    level: sourceLevelSchema,
    locator: z.string().optional().openapi({ description: 'How to find it again, where it has no address or the address is not enough' }),
    copy: z.literal(true).optional().openapi({ description: 'Given for a copy; its level is that of what it copies' }),
  })
  .openapi('Publication');
export type Publication = z.infer<typeof publicationSchema>;

/** Where a value comes from: a quote of the plan, or a publication (DESIGN section 2, “source”). */
export const sourceSchema = z
  .discriminatedUnion('kind', [quoteSchema.extend({ kind: z.literal('clause') }), publicationSchema])
  .openapi('Source');
export type Source = z.infer<typeof sourceSchema>;

/** A quantity: value × scale in unit. 7598.8 with scale 100000000 and unit 元 is RMB 759.88 billion. */
export const valueSchema = z
  .object({
    value: z.number(),
    upper: z.number().optional().openapi({ description: 'Upper end, for a range' }),
    comparator: comparatorSchema,
    unit: textSchema,
    scale: z.number().positive(),
    year: z.int().nullable(),
    printed: z.string().openapi({ description: 'The figure as the source prints it' }),
    source: sourceSchema,
    note: textSchema.optional(),
  })
  .openapi('Value');
export type Value = z.infer<typeof valueSchema>;
