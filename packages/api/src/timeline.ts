import { createRoute, z } from '@hono/zod-openapi';
import { eventKindSchema } from './events.ts';
import { confidenceSchema } from './indicators.ts';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { sourceSchema, valueSchema } from './value.ts';

export const timelineKindSchema = z.enum(['target', 'value', 'event', 'act']).openapi('TimelineKind', {
  description:
    '`target`: the year by which a goal was to be reached; `value`: what was observed for a year; `event`: of a project; `act`: of a law, rule or paper',
});
export type TimelineKind = z.infer<typeof timelineKindSchema>;

const actStepSchema = z.enum(['issued', 'in-force', 'amended']);

export const timelineEntrySchema = z
  .object({
    id: z.string().openapi({ description: 'Stable identifier', example: 'target-rd-intensity-2015' }),
    kind: timelineKindSchema,
    what: z.enum([...eventKindSchema.options, ...actStepSchema.options, 'goal', 'baseline', 'observed', 'derived']).openapi({
      description: 'More exact than `kind`: what happened to a project or an act, `goal`, or where the value is from',
    }),
    module: ownerSchema,
    clause: clauseIdSchema.nullable().openapi({ description: 'Of an act: the first that it bears on, by subject' }),
    object: z
      .object({
        kind: z.enum(['indicator', 'project', 'act', 'clause']),
        id: z.string(),
        name: textSchema.nullable().openapi({ description: 'Null for a clause' }),
      })
      .nullable()
      .openapi({ description: 'What it is about' }),
    date: z.string().nullable().openapi({
      description: 'YYYY, YYYY-MM or YYYY-MM-DD, never more exact than its source; null where no source tells one: those stand last',
    }),
    precision: z.enum(['year', 'month', 'day']).nullable(),
    title: textSchema.openapi({ description: 'Name of the indicator or of the act; of an event, what happened in our own words' }),
    figure: valueSchema.nullable().openapi({ description: 'The goal or the value' }),
    paper: z
      .object({ id: z.string(), title: z.string(), documentNumber: z.string().nullable() })
      .nullable()
      .openapi({ description: 'The other paper that set the goal; null for the plan’s own' }),
    sure: z.boolean().openapi({ description: 'False where it is not certain that the source speaks of the plan’s project' }),
    confidence: confidenceSchema.nullable().openapi({ description: 'Null for what the plan itself says' }),
    sources: z.array(sourceSchema),
  })
  .openapi('TimelineEntry');
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const timelineListSchema = listOf(timelineEntrySchema, 'TimelineList');

const timelineFilters = {
  module: ownerSchema.optional(),
  kind: timelineKindSchema.optional(),
  object: idSchema.optional().openapi({ description: 'Id of an indicator, a project or an act', example: 'rd-intensity' }),
  year: z
    .string()
    .regex(/^\d{4}$/u, 'a year has four digits')
    .optional()
    .openapi({ description: 'Year of the date; what has no date is left out', example: '2010' }),
};

export const timelineQuerySchema = z.strictObject({ ...pageQuery, ...timelineFilters });
export type TimelineQuery = QueryInput<z.infer<typeof timelineQuerySchema>>;
export type TimelineFilters = Pick<TimelineQuery, keyof typeof timelineFilters>;

export const listTimeline = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'Goals, values, events of projects and acts, in the order of time',
  request: { query: timelineQuerySchema },
  responses: {
    200: {
      description: 'A page of entries: by date, the less exact before the more exact within it, those without a date last',
      content: { 'application/json': { schema: timelineListSchema } },
    },
    ...badParameter,
  },
});
