import { valuesAt, type Json, type JsonRecord } from './record-values.ts';

/** Where a filter of a list looks, if not at the field of its name. */
const fields: Record<string, Record<string, string>> = {
  '/organisations': { clause: 'mentions.clause' },
  '/plan/clauses': { clause: 'id' },
  '/projects': { status: 'life.status' },
  '/events': { year: 'date' },
  '/timeline': { year: 'date', object: 'object.id' },
};

/**
 * Whether an archived record passes a list's own filter, as the route itself would decide: the field of that name,
 * or the list of what it names (`organisation` looks at `organisations`). A clause stands for those below it too, a
 * year for all dates in it.
 *
 * @param list path of the list
 */
export function passesFilter(record: JsonRecord, list: string, name: string, value: string): boolean {
  const field = fields[list]?.[name] ?? (name in record ? name : `${name}s`);
  const values = valuesAt(record, field.split('.')).map(idOf);
  if (name === 'clause') return values.some((each) => each === value || String(each).startsWith(`${value}.`));
  if (field === 'date') return values.some((each) => String(each).startsWith(value));
  return values.some((each) => String(each) === value);
}

function idOf(value: Json): Json {
  return value !== null && typeof value === 'object' && 'id' in value ? (value['id'] ?? null) : value;
}
