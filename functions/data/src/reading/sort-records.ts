import type { z } from '@hono/zod-openapi';
import type { Locale } from '@policy/api';
import { noSuchField } from './filter-records.ts';
import { readIn, valuesAt, type Json, type JsonRecord } from './record-values.ts';
import { hasField, valuesOf } from './schema-fields.ts';

const languageTags = { 'zh-hans': 'zh-Hans-CN', 'zh-hant': 'zh-Hant-HK', en: 'en-GB' };

/**
 * Records in the order asked for: `-year,name`. Texts by pinyin, by strokes as Hong Kong does, or by the alphabet; fixed values in the order of the document;
 * records without a value last; what is equal stays in the order of the plan.
 *
 * @param records in the order of the plan
 * @throws 400 where the records have no such field
 */
export function sortRecords<Kept extends { record: JsonRecord }>(
  records: readonly Kept[],
  sort: string,
  shape: z.ZodObject,
  locale: Locale,
): Kept[] {
  const keys = sort.split(',').map((key) => readKey(key, shape));
  const { compare } = new Intl.Collator(languageTags[locale], { numeric: true });
  const places = new Map(records.map((kept, place) => [kept, place]));
  const valueOf = ({ record }: Kept, { field, order }: Key) => {
    const value = readIn(valuesAt(record, field.split('.'))[0], locale);
    return order === null || value === null ? value : order.indexOf(value);
  };
  return records.toSorted((a, b) => {
    for (const key of keys) {
      const { field, turn } = key;
      const order = field === 'plan' ? turn * (places.get(a)! - places.get(b)!) : byValue(valueOf(a, key), valueOf(b, key), turn, compare);
      if (order !== 0) return order;
    }
    return 0;
  });
}

interface Key {
  field: string;
  turn: 1 | -1;
  /** Of a field with a fixed set of values: the order in which the document has them. */
  order: Json[] | null;
}

function readKey(key: string, shape: z.ZodObject): Key {
  const field = key.replace(/^-/u, '');
  if (field !== 'plan' && !hasField(shape, field)) throw noSuchField('sort', field, shape);
  return { field, turn: key.startsWith('-') ? -1 : 1, order: valuesOf(shape, field) };
}

function byValue(a: Json, b: Json, turn: number, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
  return turn * compare(asText(a), asText(b));
}

function asText(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
