import { createRoute, z } from '@hono/zod-openapi';
import { listOf, recordQuery, pageQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { comparatorSchema, publicationSchema, sourceSchema, valueSchema } from './value.ts';

export const statusSchema = z
  .enum(['achieved', 'missed', 'on-track', 'behind', 'no-data', 'not-assessable'])
  .openapi('Status', { description: 'Result of the published rules; `no-data` and `not-assessable` say plainly that nobody knows' });
export type Status = z.infer<typeof statusSchema>;

const coursePointSchema = z.object({ year: z.int(), value: z.number() });

/** What the rule looked at, so that a page can show it and compute the status again. */
export const assessmentInputsSchema = z
  .object({
    observation: z.string().nullable().openapi({ description: 'Id of the observation that decided' }),
    others: z.array(z.string()).openapi({ description: 'Ids of the other observations of that year, best source first' }),
    course: z
      .object({ from: coursePointSchema, to: coursePointSchema, expected: z.number() })
      .nullable()
      .openapi({ description: 'The straight line that an open target was measured against; values include the scale' }),
    traps: z.array(z.string()).openapi({ description: 'Ids of the traps that gave a reason' }),
    asOf: z.int().openapi({ description: 'Year in which the question was asked' }),
  })
  .openapi('AssessmentInputs');

/** Which value of the target's year counts, which do not, and why. */
export const choiceSchema = z
  .object({
    rule: z.string().openapi({ description: 'Name and version of the rule that chose', example: 'choose@1' }),
    chosen: z.string().nullable().openapi({ description: 'Id of the observation that counts' }),
    notChosen: z.array(
      z.object({
        observation: z.string().openapi({ description: 'Id of the observation' }),
        reasons: z.array(z.string()).openapi({ description: 'Reason codes; `same-value` where it confirms the chosen one' }),
      }),
    ),
  })
  .openapi('Choice');

/** One of several definitions by which an indicator is counted. */
export const variantSchema = z
  .object({
    id: z.string(),
    name: textSchema,
    definition: textSchema,
    dimensions: z
      .record(z.string(), z.string())
      .optional()
      .openapi({
        description: 'By what it is counted where that may differ: the readings of a target ask for it',
        example: { scope: 'product', gdp: 'revised' },
      }),
  })
  .openapi('Variant');
export type Variant = z.infer<typeof variantSchema>;

export const confidenceSchema = z.enum(['high', 'medium', 'low']).openapi('Confidence');

export const targetSchema = valueSchema
  .extend({
    year: z.int(),
    comparator: comparatorSchema,
    status: statusSchema,
    reasons: z.array(z.string()).openapi({ description: 'Reason codes of the rule; the first decides, the others are caveats' }),
    inputs: assessmentInputsSchema,
    choice: choiceSchema,
  })
  .openapi('Target');
export type Target = z.infer<typeof targetSchema>;

export const derivedInputSchema = z
  .object({
    observation: z.string().nullable().openapi({ description: 'Null for a figure that is used only here' }),
    what: textSchema.nullable(),
    year: z.int().nullable(),
    value: z.number(),
    unit: textSchema.nullable(),
    scale: z.number().positive(),
    source: publicationSchema,
  })
  .openapi('DerivedInput');
export type DerivedInput = z.infer<typeof derivedInputSchema>;

export const observationSchema = valueSchema
  .extend({
    id: z.string(),
    year: z.int(),
    confidence: confidenceSchema,
    derived: z.boolean().openapi({ description: 'True if computed from other values by a stated formula' }),
    sameDefinition: z.boolean().openapi({ description: 'False where the source measures by another definition than the targets' }),
    definition: z.enum(['same', 'not-stated', 'other']).openapi({
      description: 'More exact than `sameDefinition`: `not-stated` where the source does not say what it measures',
    }),
    variant: variantSchema.nullable().openapi({ description: 'The definition by which this value is counted' }),
    yearFrom: z.enum(['quote', 'page-context', 'inferred']).nullable().openapi({
      description: 'Whether the figure’s own sentence names the year, another place of the page does, or it is inferred',
    }),
    revised: z.boolean().nullable().openapi({ description: 'True where it rests on revised figures; null where the source does not say' }),
    formula: z.object({ kind: z.string(), text: textSchema }).nullable().openapi({ description: 'How a derived value is computed' }),
    inputs: z.array(derivedInputSchema).openapi({ description: 'What a derived value is computed from, in the order of the formula' }),
  })
  .openapi('Observation', {
    description:
      'A value of the indicator. A derived one is computed by us: its source is that of the weakest input, `printed` is what we show',
  });
export type Observation = z.infer<typeof observationSchema>;

/** What another official paper set for the same indicator. */
export const otherGoalSchema = valueSchema
  .extend({
    id: z.string(),
    year: z.int(),
    printed: z.string().openapi({ description: 'The figure as the paper prints it; empty where it was copied in other words' }),
    paper: z.object({ id: z.string(), title: z.string(), documentNumber: z.string().nullable() }),
    variant: variantSchema.nullable().openapi({ description: 'The definition that this goal counts by; null for the plan’s own' }),
    differs: textSchema.openapi({ description: 'In what the goal differs from the plan’s' }),
    confidence: confidenceSchema,
    status: statusSchema,
    reasons: z.array(z.string()),
    inputs: assessmentInputsSchema,
    choice: choiceSchema,
  })
  .openapi('OtherGoal');
export type OtherGoal = z.infer<typeof otherGoalSchema>;

export const trapSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    note: textSchema,
    source: z
      .object({ title: z.string(), documentNumber: z.string().nullable() })
      .nullable()
      .openapi({ description: 'The other document, where the difference is one between documents' }),
  })
  .openapi('Trap', { description: 'A difference of definition or document that must be shown, never smoothed over' });

export const indicatorSchema = z
  .object({
    id: idSchema,
    module: ownerSchema,
    clause: clauseIdSchema,
    quote: z.string(),
    name: textSchema,
    definition: textSchema,
    unit: textSchema,
    scale: z.number().positive(),
    baseline: valueSchema.nullable(),
    targets: z.array(targetSchema),
    relation: z
      .object({ kind: z.enum(['grows-faster-than', 'rising', 'unspecified-share']), of: textSchema, than: textSchema.nullable() })
      .nullable()
      .openapi({ description: 'For a target that sets no number' }),
    observations: z.array(observationSchema),
    otherGoals: z.array(otherGoalSchema).openapi({ description: 'What other official papers set, each with its own status' }),
    traps: z.array(trapSchema),
    status: statusSchema.openapi({ description: 'Status of the last target' }),
    reasons: z.array(z.string()).openapi({ description: 'Reason codes of that status' }),
    rule: z.string().openapi({ description: 'Name and version of the rule that gave the status', example: 'status@2' }),
    source: sourceSchema,
  })
  .openapi('Indicator');
export type Indicator = z.infer<typeof indicatorSchema>;

export const indicatorListSchema = listOf(indicatorSchema, 'IndicatorList');

export const indicatorQuerySchema = z.strictObject({
  ...pageQuery,
  module: ownerSchema.optional(),
  clause: clauseFilterSchema.optional(),
});
export type IndicatorQuery = QueryInput<z.infer<typeof indicatorQuerySchema>>;

export const listIndicators = createRoute({
  method: 'get',
  path: '/indicators',
  summary: 'Indicators with baseline, targets and observations',
  request: { query: indicatorQuerySchema },
  responses: {
    200: { description: 'A page of indicators', content: { 'application/json': { schema: indicatorListSchema } } },
    ...badParameter,
  },
});

export const getIndicator = createRoute({
  method: 'get',
  path: '/indicators/{id}',
  summary: 'One indicator',
  request: { params: z.object({ id: idSchema }), query: recordQuery },
  responses: {
    200: { description: 'The indicator', content: { 'application/json': { schema: indicatorSchema } } },
    ...badParameter,
    ...notFound,
  },
});
