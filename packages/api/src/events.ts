import { createRoute, z } from '@hono/zod-openapi';
import { confidenceSchema } from './indicators.ts';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { publicationSchema } from './value.ts';

export const eventKindSchema = z
  .enum(['planned', 'approved', 'founded', 'construction-started', 'completed', 'opened', 'in-operation', 'renamed', 'changed', 'dropped'])
  .openapi('EventKind', { description: '`planned`: a forecast or a layout plan only; `changed`: owner, scope, location or kind' });
export type EventKind = z.infer<typeof eventKindSchema>;

export const lifeStatusSchema = z
  .enum(['in-operation', 'built', 'under-way', 'changed', 'dropped', 'not-yet-sourced'])
  .openapi('LifeStatus', { description: 'What became of a project by the published rule, from its events and never from silence' });
export type LifeStatus = z.infer<typeof lifeStatusSchema>;

/** What the rule makes of a project's events. */
export const projectLifeSchema = z
  .object({
    status: lifeStatusSchema,
    reasons: z.array(z.string()).openapi({ description: 'Reason codes of the rule; the first decides, the others are caveats' }),
    rule: z.string().openapi({ description: 'Name and version of the rule', example: 'life@1' }),
    decidedBy: z.string().nullable().openapi({ description: 'Id of the event that decided' }),
    date: z.string().nullable().openapi({ description: 'Date of that event: the status is known for then, not for today' }),
  })
  .openapi('ProjectLife');
export type ProjectLife = z.infer<typeof projectLifeSchema>;

/** A later or other name. */
export const knownNameSchema = z
  .object({
    name: textSchema,
    sure: z.boolean().openapi({ description: 'False where it is not certain that the name is the project’s' }),
    event: z.string().openapi({ description: 'Id of the event that gives the name' }),
  })
  .openapi('KnownName');
export type KnownName = z.infer<typeof knownNameSchema>;

export const eventSchema = z
  .object({
    id: idSchema,
    project: z
      .object({ id: idSchema, module: ownerSchema, name: textSchema })
      .nullable()
      .openapi({ description: 'Null where the plan names something that is no project of its own' }),
    clause: clauseIdSchema.nullable(),
    module: ownerSchema,
    printed: z.string().openapi({ description: 'The name as the plan prints it' }),
    composed: z.boolean().openapi({ description: 'True where that name is put together from an enumeration' }),
    kind: eventKindSchema,
    date: z.string().nullable().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source tells' }),
    dateFrom: z.enum(['quote', 'page']).nullable().openapi({ description: 'Whether the sentence itself names the date, or the page does' }),
    knownAs: textSchema.nullable().openapi({ description: 'A later or other name; a candidate only where `sure` is false' }),
    statement: textSchema.openapi({ description: 'In our own words' }),
    sure: z.boolean().openapi({ description: 'Whether what the source speaks of is the plan’s project' }),
    doubt: textSchema.nullable(),
    conflict: textSchema.nullable().openapi({ description: 'What another source or record says otherwise' }),
    confidence: confidenceSchema,
    source: publicationSchema,
  })
  .openapi('Event');
export type Event = z.infer<typeof eventSchema>;

export const eventListSchema = listOf(eventSchema, 'EventList');

const eventFilters = {
  project: idSchema.optional(),
  clause: clauseFilterSchema.optional(),
  module: ownerSchema.optional(),
  kind: eventKindSchema.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/u, 'a year has four digits')
    .optional()
    .openapi({ description: 'Year of the event; events without a date are left out', example: '2011' }),
  sure: z.enum(['true', 'false']).optional().openapi({ description: 'Whether the identity is sure' }),
};

export const eventQuerySchema = z.strictObject({ ...pageQuery, ...eventFilters });
export type EventQuery = QueryInput<z.infer<typeof eventQuerySchema>>;
export type EventFilters = Pick<EventQuery, keyof typeof eventFilters>;

export const listEvents = createRoute({
  method: 'get',
  path: '/events',
  summary: 'What happened to the projects, each event with its source',
  request: { query: eventQuerySchema },
  responses: {
    200: {
      description: 'A page of events: those of one project together, by date',
      content: { 'application/json': { schema: eventListSchema } },
    },
    ...badParameter,
  },
});
