import { comparatorSchema } from '@policy/api';
import { z } from 'zod';
import { scale, year } from '../../records/entries/figure.ts';
import { entryId, textEntry } from '../../records/entries/text.ts';

export const filled = z.string().regex(/\S/u, 'must not be empty');

/** Ids of results name what they tell and when, and are longer than those of the plan's records. */
export const resultId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case kebab-case, such as rd-intensity-2010-1');

export const confidence = z.enum(['high', 'medium', 'low']);

/** YYYY, YYYY-MM or YYYY-MM-DD, as exact as it is known. */
export const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

/** What one value says: value × scale in unit, for a year. */
export const quantityFields = { year, value: z.number(), unit: textEntry, scale };

export const comparator = comparatorSchema;
export const sourceId = resultId;
export const recordId = entryId;
