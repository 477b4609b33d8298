import { createRoute, z } from '@hono/zod-openapi';
import { confidenceSchema, statusSchema, type Status } from './indicators.ts';
import { listOf, pageQuery, type List, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { comparatorSchema, sourceSchema } from './value.ts';

const yearSchema = z.coerce
  .number('use a year, such as 2015')
  .int('use a year, such as 2015')
  .min(1900, 'use a year, such as 2015')
  .max(2100, 'use a year, such as 2015')
  .openapi({ description: 'Year of the target', type: 'integer' });

/** A goal with a number and what came of it. */
export const resultSchema = z
  .object({
    id: z.string().openapi({ description: 'Stable identifier of the goal', example: 'rd-intensity-2015' }),
    indicator: z.string().openapi({ description: 'Id of the indicator', example: 'rd-intensity' }),
    name: textSchema,
    module: ownerSchema,
    clause: clauseIdSchema.openapi({
      description: 'Clause of the plan that sets the goal; of another paper’s, the one that sets the plan’s for the same indicator',
    }),
    goalOf: z.string().openapi({ description: '`plan`, or the id of the other paper that set this goal', example: 'plan' }),
    year: z.int().openapi({ description: 'Year by which the goal was to be reached' }),
    comparator: comparatorSchema,
    target: z.number().openapi({ description: 'The goal: target × scale in unit' }),
    upper: z.number().nullable().openapi({ description: 'Upper end of the goal, for a range' }),
    unit: textSchema,
    scale: z.number().positive(),
    value: z.number().nullable().openapi({
      description: 'What is known, in the unit and scale of the goal: of its year, else of the latest year before; null for nothing',
    }),
    valueUpper: z.number().nullable().openapi({ description: 'Upper end of `value`, where the source gives a range' }),
    valueYear: z.int().nullable().openapi({ description: 'Year of `value`; another than `year` never decides a goal whose year is over' }),
    valueComparator: comparatorSchema.nullable().openapi({ description: 'How the source states `value`: exactly, about, or as a bound' }),
    observation: z.string().nullable().openapi({ description: 'Id of the observation that `value` is from' }),
    confidence: confidenceSchema.nullable().openapi({ description: 'How sure `value` is' }),
    status: statusSchema,
    reasons: z.array(z.string()).openapi({ description: 'Reason codes of the rule; the first decides, the others are caveats' }),
    rule: z.string().openapi({ description: 'Name and version of the rule that gave the status', example: 'status@2' }),
    sources: z
      .array(sourceSchema)
      .openapi({ description: 'Where goal and value are from: the goal’s first, every input of a computed value' }),
  })
  .openapi('Result');
export type Result = z.infer<typeof resultSchema>;

export const resultListSchema = listOf(resultSchema, 'ResultPage')
  .extend({
    statuses: z.record(z.string(), z.int()).openapi({ description: 'Number of matching goals by status; they add up to `total`' }),
  })
  .openapi('ResultList');
export type ResultList = List<Result> & { statuses: Partial<Record<Status, number>> };

export const resultQuerySchema = z.strictObject({
  ...pageQuery,
  module: ownerSchema.optional(),
  year: yearSchema.optional(),
  status: statusSchema.optional(),
  goalOf: idSchema.optional().openapi({ description: '`plan`, or the id of another paper' }),
});
export type ResultQuery = QueryInput<z.infer<typeof resultQuerySchema>>;

export const listResults = createRoute({
  method: 'get',
  path: '/results',
  summary: 'Every goal with a number and what came of it, the plan’s and those of other papers',
  request: { query: resultQuerySchema },
  responses: {
    200: { description: 'A page of results', content: { 'application/json': { schema: resultListSchema } } },
    ...badParameter,
  },
});
