import { ownerSchema } from '@policy/api';
import { z } from 'zod';
import { figureFields, scale, year } from './figure.ts';
import { entryId, nameEntry, quotation, textEntry } from './text.ts';

const baseline = z.strictObject({ year, comparator: z.literal('eq'), ...figureFields, ...quotation });
const target = z.strictObject({ year, comparator: z.enum(['gte', 'lte', 'eq', 'range']), ...figureFields, ...quotation });

/** A target that sets no number: one thing grows faster than another, rises, or is “a certain share” of another. */
const relation = z.strictObject({
  kind: z.enum(['grows-faster-than', 'rising', 'unspecified-share']),
  of: textEntry,
  than: textEntry.optional(),
});

/** A difference of definition or document that must be shown, never smoothed over. */
const trap = z.strictObject({
  id: entryId,
  kind: z.enum(['definition-changed', 'no-baseline', 'stock-or-flow', 'other-document', 'unspecified-upper', 'no-number']),
  note: textEntry,
  source: z.strictObject({ title: z.string().min(1), documentNumber: z.string().min(1).optional() }).optional(),
});

/** Something measured, with its baseline and its targets. */
export const indicatorEntry = z.strictObject({
  id: entryId,
  /** The module that looks after it; the clause of many indicators is the whole plan's. */
  module: ownerSchema,
  ...quotation,
  name: nameEntry,
  /** What is measured, in our words. */
  definition: textEntry,
  unit: textEntry,
  scale,
  direction: z.literal('up'),
  baseline: baseline.nullable(),
  targets: z.array(target),
  relation: relation.optional(),
  traps: z.array(trap),
});
export type IndicatorEntry = z.infer<typeof indicatorEntry>;
