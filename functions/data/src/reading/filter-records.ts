import type { FilterOperator } from '@policy/api';
import type { z } from '@hono/zod-openapi';
import { badParameter } from '../http/problem.ts';
import { valuesAt, type Json, type JsonRecord } from './record-values.ts';
import { hasField } from './schema-fields.ts';

interface Condition {
  path: string[];
  operator: FilterOperator;
  value: string;
}

/**
 * Reads `field:operator:value`, once or several times.
 *
 * @throws 400 where the records have no such field
 */
export function readConditions(filter: string | readonly string[] | undefined, record: z.ZodObject): Condition[] {
  const given = filter === undefined ? [] : typeof filter === 'string' ? [filter] : filter;
  return given.map((condition) => {
    const [, field = '', operator = '', value = ''] = /^([^:]+):([^:]+):(.*)$/su.exec(condition) ?? [];
    if (!hasField(record, field)) throw noSuchField('filter', field, record);
    return { path: field.split('.'), operator: operator as FilterOperator, value };
  });
}

/** Whether a record meets all conditions. Of a list in the record one element is enough; `ne` wants all to differ. */
export function meetsAll(record: JsonRecord, conditions: readonly Condition[]): boolean {
  return conditions.every(({ path, operator, value }) => {
    const values = valuesAt(record, path);
    if (operator === 'exists') return values.length > 0 === (value === 'true');
    if (operator === 'ne') return values.every((each) => compare(each, value) !== 0);
    return values.some((each) => meets(each, operator, value));
  });
}

/** 400 that names the field and those there are. */
export function noSuchField(parameter: string, field: string, record: z.ZodObject) {
  const fields = Object.keys(record.shape).join(', ');
  return badParameter([{ parameter, detail: `there is no field “${field}”: the fields are ${fields}` }]);
}

function meets(value: Json, operator: FilterOperator, wanted: string): boolean {
  switch (operator) {
    case 'in':
      return wanted.split('|').some((each) => compare(value, each) === 0);
    case 'contains':
      return String(value).toLowerCase().includes(wanted.toLowerCase());
    case 'starts':
      return String(value).toLowerCase().startsWith(wanted.toLowerCase());
    case 'gt':
      return compare(value, wanted) > 0;
    case 'gte':
      return compare(value, wanted) >= 0;
    case 'lt':
      return compare(value, wanted) < 0;
    case 'lte':
      return compare(value, wanted) <= 0;
    default:
      return compare(value, wanted) === 0;
  }
}

/** Numbers by their value, all else by code units; NaN, which meets nothing, where a number meets words. */
function compare(value: Json, wanted: string): number {
  if (typeof value === 'number') return wanted.trim() === '' ? Number.NaN : value - Number(wanted);
  const text = String(value);
  return text === wanted ? 0 : text < wanted ? -1 : 1;
}
