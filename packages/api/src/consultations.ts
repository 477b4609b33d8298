import { createRoute, z } from '@hono/zod-openapi';
import { departmentCreation, departmentStep } from './department-step.ts';
import { listOf, livePageQuery, liveRecordQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { daySchema, statementSchema } from './questions.ts';
import { clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { reasonSchema, writtenTextSchema } from './writing.ts';

export const consultationStateSchema = z.enum(['planned', 'open', 'result-due', 'concluded']).openapi('ConsultationState', {
  description: 'From its days: `result-due` is over and has no result yet',
});
export type ConsultationState = z.infer<typeof consultationStateSchema>;

export const consultationSchema = z
  .object({
    id: idSchema.openapi({ description: 'Its number', example: '1' }),
    department: ownerSchema,
    title: textSchema,
    text: textSchema.openapi({ description: 'What is asked' }),
    clauses: z.array(clauseIdSchema).openapi({ description: 'What it is about' }),
    opens: daySchema.openapi({ description: 'First day on which contributions are taken' }),
    closes: daySchema.openapi({ description: 'Last day on which contributions are taken' }),
    state: consultationStateSchema,
    days: z.int().nonnegative().nullable().openapi({
      description: 'Of an open one until it closes; of one whose result is due since it closed; else null',
    }),
    contributions: z.int().nonnegative().openapi({ description: 'See /questions?about=consultation:{id}' }),
    published: daySchema,
    changed: daySchema,
    result: statementSchema.nullable().openapi({ description: 'What came of it. Every consultation must get one' }),
  })
  .openapi('Consultation', { description: 'A department asks the public; it can be neither removed nor left without a result unnoticed' });
export type Consultation = z.infer<typeof consultationSchema>;

const stepSchema = z.object({
  action: z.enum(['extend', 'conclude', 'correct']).openapi('ConsultationAction'),
  date: daySchema,
  closes: daySchema.nullable().openapi({ description: 'Of an extension: the new last day' }),
  text: textSchema.nullable().openapi({ description: 'The result' }),
  reason: z.string().nullable(),
});

export const consultationDetailSchema = consultationSchema
  .extend({
    version: z.int().positive().openapi({ description: 'For `If-Match`' }),
    steps: z.array(stepSchema).openapi({ description: 'What was done since it was published, the oldest first' }),
  })
  .openapi('ConsultationDetail');
export type ConsultationDetail = z.infer<typeof consultationDetailSchema>;
export type ConsultationAction = ConsultationDetail['steps'][number]['action'];

export const consultationListSchema = listOf(consultationSchema, 'ConsultationList');

const consultationFilters = {
  state: consultationStateSchema.optional(),
  department: ownerSchema.optional(),
  clause: clauseIdSchema.optional().openapi({ description: 'One of the clauses that it is about', example: '4.10.1' }),
};
export const consultationQuerySchema = z.strictObject({ ...livePageQuery, ...consultationFilters });
export type ConsultationQuery = QueryInput<z.infer<typeof consultationQuerySchema>>;
export type ConsultationFilters = Pick<ConsultationQuery, keyof typeof consultationFilters>;

export const listConsultations = createRoute({
  method: 'get',
  path: '/consultations',
  summary: 'What departments ask the public, newest first, each with its result or how long that is due',
  request: { query: consultationQuerySchema },
  responses: {
    200: { description: 'A page of consultations', content: { 'application/json': { schema: consultationListSchema } } },
    ...badParameter,
  },
});

const params = z.object({ id: idSchema.openapi({ description: 'Number of the consultation' }) });

export const getConsultation = createRoute({
  method: 'get',
  path: '/consultations/{id}',
  summary: 'One consultation with everything that its department did',
  request: { params, query: liveRecordQuery },
  responses: {
    200: { description: 'The consultation', content: { 'application/json': { schema: consultationDetailSchema } } },
    ...badParameter,
    ...notFound,
  },
});

/** A day that is given, and exists. */
const givenDay = z.iso.date('must be a day such as 2026-12-31').openapi({ example: '2026-12-31' });

export const openConsultation = departmentCreation({
  path: '/consultations',
  summary: 'Ask the public',
  description: 'It is public at once, also before it opens, and stays: neither its text nor its first day can be changed.',
  body: z
    .strictObject({
      title: writtenTextSchema,
      text: writtenTextSchema,
      clauses: z.array(clauseIdSchema).min(1, 'name the clauses that it is about').max(50),
      opens: givenDay.openapi({ description: 'Not before today' }),
      closes: givenDay.openapi({ description: 'Not before it opens' }),
    })
    .openapi('ConsultationInput'),
  answer: consultationDetailSchema,
});

export const extendConsultation = departmentStep({
  path: '/consultations/{id}/extend',
  summary: 'Give more time',
  description: 'While it is not over; never less time than was promised.',
  params,
  body: z.strictObject({ closes: givenDay, reason: reasonSchema }).openapi('ConsultationExtension'),
  answer: consultationDetailSchema,
});

export const concludeConsultation = departmentStep({
  path: '/consultations/{id}/result',
  summary: 'Say what came of it, or correct that',
  description: 'Once it is over. A correction needs a `reason`; the former note stays readable.',
  params,
  body: z
    .strictObject({
      text: writtenTextSchema,
      reason: reasonSchema.optional().openapi({ description: 'Of a correction: why. Stands in public' }),
    })
    .openapi('ConsultationResult'),
  answer: consultationDetailSchema,
});
