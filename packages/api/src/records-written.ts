import { z } from '@hono/zod-openapi';
import { eventKindSchema } from './events.ts';
import { confidenceSchema } from './indicators.ts';
import { idSchema } from './text.ts';
import { comparatorSchema, sourceLevelSchema } from './value.ts';
import { filled, writtenTextSchema } from './writing.ts';

/** YYYY, YYYY-MM or YYYY-MM-DD, as exact as it is known. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .openapi({ example: '2011-03' });

const sourceFields = {
  title: filled(500),
  publisher: filled(300),
  published: dateSchema.nullable().default(null).openapi({ description: 'As exact as the publication tells; null where it has no date' }),
  url: z
    .url({ protocol: /^https?$/u, error: 'must be an http or https address' })
    .max(1000)
    .nullable()
    .default(null),
  locator: filled(500).nullable().default(null).openapi({ description: 'How to find it again where it has no address' }),
  level: sourceLevelSchema,
  copy: z.boolean().default(false).openapi({ description: 'True for a copy; its level is that of what it copies' }),
};

/** Where a value is from: a source that is known by its id, or a new one with all that is to be known of it. */
export const attachedSourceSchema = z
  .union([z.strictObject({ id: idSchema }), z.strictObject({ id: idSchema, ...sourceFields })])
  .openapi('AttachedSource', { description: 'The id of a known source, or a new source' });
export type AttachedSource = z.infer<typeof attachedSourceSchema>;

export const sourceInputSchema = z.strictObject({ kind: z.literal('source'), id: idSchema, ...sourceFields }).openapi('SourceInput');
export type SourceInput = z.infer<typeof sourceInputSchema>;

export const observationInputSchema = z
  .strictObject({
    kind: z.literal('observation'),
    indicator: idSchema,
    year: z.int().min(1979).max(2100),
    value: z.number(),
    upper: z.number().nullable().default(null).openapi({ description: 'Upper end, for a range' }),
    comparator: comparatorSchema.exclude(['rank']).default('eq'),
    unit: filled(100).openapi({ description: 'In Simplified Chinese, as the indicator has it', example: '%' }),
    scale: z.number().positive(),
    printed: filled(200).openapi({ description: 'The figure as the source prints it: it must say the value', example: '4.1%' }),
    printedScale: z
      .number()
      .positive()
      .default(1)
      .openapi({ description: 'What the printed figure counts in where that stands elsewhere, such as in a table’s head' }),
    definition: z.enum(['same', 'not-stated', 'other']).openapi({ description: 'How it is measured, compared with the targets' }),
    variant: idSchema.nullable().default(null).openapi({ description: 'One of the definitions that the indicator is counted by' }),
    yearFrom: z.enum(['quote', 'page-context', 'inferred']).default('quote'),
    revised: z.boolean().nullable().default(null),
    note: writtenTextSchema.nullable().default(null),
    confidence: confidenceSchema,
    source: attachedSourceSchema,
  })
  .openapi('ObservationInput');
export type ObservationInput = z.infer<typeof observationInputSchema>;

export const eventInputSchema = z
  .strictObject({
    kind: z.literal('event'),
    project: idSchema,
    event: eventKindSchema,
    date: dateSchema.nullable(),
    dateFrom: z.enum(['quote', 'page']).nullable().openapi({ description: 'Whether the sentence itself names the date, or the page does' }),
    knownAs: writtenTextSchema.nullable().default(null).openapi({ description: 'The name that it goes by' }),
    statement: writtenTextSchema.openapi({ description: 'What happened, in your own words' }),
    confidence: confidenceSchema,
    source: attachedSourceSchema.openapi({ description: 'The evidence' }),
  })
  .openapi('EventInput', { description: 'Something that happened to a project: its status, a milestone, with the evidence for it' });
export type EventInput = z.infer<typeof eventInputSchema>;
