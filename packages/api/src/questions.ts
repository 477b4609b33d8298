import { createRoute, z } from '@hono/zod-openapi';
import { departmentStep } from './department-step.ts';
import { listOf, livePageQuery, liveRecordQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { idSchema, localeSchema, ownerSchema, textSchema } from './text.ts';
import { reasonSchema, writtenTextSchema } from './writing.ts';

/** What a visitor can ask about. */
export const aboutKindSchema = z.enum(['clause', 'project', 'indicator', 'consultation']).openapi('AboutKind');
export type AboutKind = z.infer<typeof aboutKindSchema>;

/** `clause:4.10.1`: kind and id of what something is about, as addresses have it. */
export const aboutFilterSchema = z
  .string()
  .max(100)
  .regex(/^(clause|project|indicator|consultation):[a-z0-9][a-z0-9.-]*$/u, 'write kind:id, such as clause:4.10.1 or project:hetao')
  .openapi({ description: 'What it is about, as kind:id', example: 'clause:4.10.1' });

export const aboutSchema = z
  .object({
    kind: aboutKindSchema,
    id: idSchema,
    module: ownerSchema,
    name: textSchema.nullable().openapi({ description: 'Null where it has no title of its own' }),
  })
  .openapi('About', { description: 'What a question is about' });
export type About = z.infer<typeof aboutSchema>;

export const questionKindSchema = z.enum(['error', 'question', 'contribution']).openapi('QuestionKind', {
  description: '`error`: something here is wrong; `contribution`: to a consultation, whose result answers all of them',
});
export type QuestionKind = z.infer<typeof questionKindSchema>;

export const questionStateSchema = z.enum(['open', 'answered', 'withheld', 'noted']).openapi('QuestionState', {
  description: '`open`: waits for its answer; `withheld`: its text is not shown, for a public reason; `noted`: a contribution',
});
export type QuestionState = z.infer<typeof questionStateSchema>;

/** A day on which something was said or done here. */
export const daySchema = z.string().openapi({ description: 'Day in Shenzhen and Hong Kong', format: 'date', example: '2026-11-26' });

/** What a department says of a question: its answer, or why it withholds it. */
export const statementSchema = z.object({ date: daySchema, department: ownerSchema, text: textSchema });

export const questionSchema = z
  .object({
    id: idSchema.openapi({ description: 'Its number', example: '1' }),
    kind: questionKindSchema,
    about: aboutSchema,
    department: ownerSchema.openapi({ description: 'The department that owns what it is about, and answers' }),
    text: z.string().nullable().openapi({ description: 'As the visitor wrote it; null where it is withheld' }),
    locale: localeSchema.openapi({ description: 'Language of the page on which it was written' }),
    asked: daySchema,
    changed: daySchema.openapi({ description: 'Day on which it was asked, or its department did something last' }),
    state: questionStateSchema,
    days: z.int().nonnegative().nullable().openapi({
      description: 'From asking to the first answer; of an open question until today. Null where no answer is due',
    }),
    answer: statementSchema.nullable().openapi({ description: 'The answer as it stands now' }),
    withheld: statementSchema.nullable().openapi({ description: 'Since when its text is not shown, and why' }),
  })
  .openapi('Question', { description: 'What a visitor pointed out or asked. Nothing is kept of the visitor' });
export type Question = z.infer<typeof questionSchema>;

export const questionActionSchema = z.enum(['answer', 'correct', 'withhold', 'restore']).openapi('QuestionAction');
export type QuestionAction = z.infer<typeof questionActionSchema>;

const questionStepSchema = z.object({
  action: questionActionSchema,
  date: daySchema,
  department: ownerSchema,
  text: textSchema.nullable().openapi({ description: 'The answer, or why the question is withheld' }),
  reason: z.string().nullable().openapi({ description: 'Why an answer was corrected, or a question is shown again' }),
});
export type QuestionStep = z.infer<typeof questionStepSchema>;

export const questionDetailSchema = questionSchema
  .extend({
    version: z.int().positive().openapi({ description: 'For `If-Match`' }),
    steps: z.array(questionStepSchema).openapi({ description: 'All that the department did, the oldest first; nothing is overwritten' }),
  })
  .openapi('QuestionDetail');
export type QuestionDetail = z.infer<typeof questionDetailSchema>;

export const questionListSchema = listOf(questionSchema, 'QuestionList');

const questionFilters = {
  about: aboutFilterSchema.optional(),
  state: questionStateSchema.optional(),
  kind: questionKindSchema.optional(),
  department: ownerSchema.optional(),
};

export const questionQuerySchema = z.strictObject({ ...livePageQuery, ...questionFilters });
export type QuestionQuery = QueryInput<z.infer<typeof questionQuerySchema>>;
export type QuestionFilters = Pick<QuestionQuery, keyof typeof questionFilters>;

/** How a department keeps up with what it is asked. */
export const questionFiguresSchema = z
  .object({
    department: ownerSchema,
    asked: z.int().nonnegative(),
    open: z.int().nonnegative(),
    answered: z.int().nonnegative(),
    withheld: z.int().nonnegative(),
    medianDays: z
      .number()
      .nonnegative()
      .nullable()
      .openapi({ description: 'From asking to the first answer; null where none is answered' }),
    longestDays: z
      .int()
      .nonnegative()
      .nullable()
      .openapi({ description: 'That the oldest open question has waited; null where none is open' }),
  })
  .openapi('QuestionFigures');
export type QuestionFigures = z.infer<typeof questionFiguresSchema>;

export const listQuestions = createRoute({
  method: 'get',
  path: '/questions',
  summary: 'What visitors pointed out and asked, with the answers, newest first',
  description:
    'Questions are asked on the pages of the portal, and appear here at once. They belong to no revision: every answer tells what stands there now.',
  request: { query: questionQuerySchema },
  responses: {
    200: { description: 'A page of questions', content: { 'application/json': { schema: questionListSchema } } },
    ...badParameter,
  },
});

export const getQuestionFigures = createRoute({
  method: 'get',
  path: '/questions/figures',
  summary: 'Questions of each department: asked, open, answered, withheld, and how long answers take',
  description: 'Contributions to consultations are not counted: the result of the consultation answers them.',
  request: { query: liveRecordQuery },
  responses: {
    200: {
      description: 'One entry for each department that was asked',
      content: { 'application/json': { schema: z.object({ items: z.array(questionFiguresSchema) }).openapi('QuestionFiguresList') } },
    },
    ...badParameter,
  },
});

const params = z.object({ id: idSchema.openapi({ description: 'Number of the question' }) });

export const getQuestion = createRoute({
  method: 'get',
  path: '/questions/{id}',
  summary: 'One question with everything that its department did',
  request: { params, query: liveRecordQuery },
  responses: {
    200: { description: 'The question', content: { 'application/json': { schema: questionDetailSchema } } },
    ...badParameter,
    ...notFound,
  },
});

const common = { params, answer: questionDetailSchema };

export const answerQuestion = departmentStep({
  ...common,
  path: '/questions/{id}/answer',
  summary: 'Answer a question, or correct its answer',
  description: 'The answer appears at once, with its day. A correction needs a `reason`; the former answer stays readable.',
  body: z
    .strictObject({
      text: writtenTextSchema,
      reason: reasonSchema.optional().openapi({ description: 'Of a correction: why. Stands in public' }),
    })
    .openapi('AnswerInput'),
});

export const withholdQuestion = departmentStep({
  ...common,
  path: '/questions/{id}/withhold',
  summary: 'Stop showing the text of a question',
  description:
    'For what must not stand in public, such as personal data or abuse. The question keeps its place, with the day and this reason.',
  body: z
    .strictObject({ text: writtenTextSchema.openapi({ description: 'Why; stands in place of the question' }) })
    .openapi('WithholdInput'),
});

export const restoreQuestion = departmentStep({
  ...common,
  path: '/questions/{id}/restore',
  summary: 'Show a withheld question again',
  description: 'Undoes a withholding, which stays in the list of steps.',
  body: z.strictObject({ reason: reasonSchema }).openapi('RestoreInput'),
});
