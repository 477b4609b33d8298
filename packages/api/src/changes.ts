import { createRoute, z } from '@hono/zod-openapi';
import { cursorQuery, listOf, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseFilterSchema, idSchema, ownerSchema } from './text.ts';

export const changeSchema = z
  .object({
    id: z.string().openapi({ description: 'Its number in the log', example: '1' }),
    time: z.string().openapi({ format: 'date-time' }),
    revision: z.int().positive().nullable().openapi({
      description: 'The revision that it made; null of what belongs to none, which comes `with=participation` or by its `kind` only',
    }),
    actor: z.string().openapi({ description: 'Who did it: `import`, `schedule`, or the name that a department gave its token' }),
    department: ownerSchema.nullable().openapi({ description: 'Null where the portal itself acted' }),
    action: z.string().openapi({ description: 'What was done, such as `import` or `publish`' }),
    kind: z.string().openapi({ description: 'Kind of the record' }),
    record: z.string().openapi({ description: 'Id of the record' }),
    module: ownerSchema.nullable(),
    clause: z.string().nullable(),
    indicator: z.string().nullable(),
    project: z.string().nullable(),
    reason: z.string(),
    before: z.unknown().openapi({ description: 'The record before, where that is small; null otherwise' }),
    after: z.unknown().openapi({ description: 'The record after, where that is small; null otherwise' }),
  })
  .openapi('Change', { description: 'One entry of the log of published changes, which is only ever added to' });
export type Change = z.infer<typeof changeSchema>;

export const changeListSchema = listOf(changeSchema, 'ChangeList');

/** What a change can be about: one record, or all that a module owns. */
export const changeSubjects = ['module', 'clause', 'indicator', 'project', 'organisation', 'source', 'question', 'consultation'] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/** Kinds of what departments say to the public. It belongs to no revision: a client that knows only these asks for nothing of it. */
export const participationKinds = ['question', 'consultation', 'opinion'] as const;
export type ParticipationKind = (typeof participationKinds)[number];

const momentSchema = z.union([
  z.string().regex(/^\d{1,9}$/u),
  z.iso.datetime({ offset: true, error: 'use the number of a revision, or a time such as 2026-11-25T00:00:00Z' }),
]);

const changeFilters = {
  module: ownerSchema.optional(),
  department: ownerSchema.optional().openapi({ description: 'Department that acted' }),
  clause: clauseFilterSchema.optional(),
  indicator: idSchema.optional(),
  project: idSchema.optional(),
  kind: z
    .string()
    .max(200)
    .regex(/^[a-z][a-z-]{0,39}(,[a-z][a-z-]{0,39})*$/u, 'name a kind of record, such as observation; several with commas between them')
    .optional()
    .openapi({
      description:
        'Kind of the record, or several separated by commas: `observation`, `event`, `source`; `plan` for imports of the plan; `question` for answers to questions, `consultation`, `opinion`',
      example: 'observation',
    }),
  with: z.enum(['participation']).optional().openapi({
    description:
      '`participation`: also answers to questions, consultations and opinions of experts. They belong to no revision, so they are left out otherwise',
  }),
  about: z
    .string()
    .regex(new RegExp(`^(${changeSubjects.join('|')}):[a-z0-9][a-z0-9.-]{0,79}$`, 'u'), 'write subject:id, such as indicator:rd-intensity')
    .optional()
    .openapi({
      description: `What concerns one thing, and the imports of the plan, since each brings all records anew: \`subject:id\`, the subject being one of ${changeSubjects.map((subject) => `\`${subject}\``).join(', ')}. A clause stands for those below it too, a source for the values that come from it, a consultation for its contributions. Imports do not concern a question or a consultation`,
      example: 'indicator:rd-intensity',
    }),
  since: momentSchema.optional().openapi({
    description: 'Only what came after this revision, which is nothing that belongs to none, or after this time (RFC 3339)',
    type: 'string',
    example: '1',
  }),
  until: momentSchema
    .optional()
    .openapi({ description: 'Only what came up to this revision, or this time, and with it', type: 'string', example: '2' }),
};

export const changeQuerySchema = z.strictObject({ ...cursorQuery, ...changeFilters });
export type ChangeQuery = QueryInput<z.infer<typeof changeQuerySchema>>;

const feedQuerySchema = z.strictObject(changeFilters);
export type ChangeFilters = QueryInput<z.infer<typeof feedQuerySchema>>;

export const listChanges = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'The log of published changes, newest first',
  request: { query: changeQuerySchema },
  responses: {
    200: { description: 'A page of changes', content: { 'application/json': { schema: changeListSchema } } },
    ...badParameter,
  },
});

export const getChangesAtom = createRoute({
  method: 'get',
  path: '/changes.atom',
  summary: 'The newest hundred changes as an Atom feed',
  request: { query: feedQuerySchema },
  responses: {
    200: { description: 'Atom (RFC 4287)', content: { 'application/atom+xml': { schema: z.string() } } },
    ...badParameter,
  },
});

export const getChangesJsonFeed = createRoute({
  method: 'get',
  path: '/changes.json',
  summary: 'The newest hundred changes as a JSON Feed',
  request: { query: feedQuerySchema },
  responses: {
    200: {
      description: 'JSON Feed 1.1 (jsonfeed.org)',
      content: {
        'application/feed+json': {
          schema: z
            .looseObject({ version: z.string(), title: z.string(), items: z.array(z.looseObject({ id: z.string() })) })
            .openapi('JsonFeed'),
        },
      },
    },
    ...badParameter,
  },
});
