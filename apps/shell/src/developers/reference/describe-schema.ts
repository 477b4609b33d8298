import type { JsonSchema } from '@policy/api';

/** A piece of a type's name; leads to the named schema where it is one. */
export interface TypePart {
  text: string;
  schema: string | null;
}

/** One field of a record, or one parameter. A field of a field is `inner.field`, of each element of a list `list[].field`. */
export interface Field {
  name: string;
  type: TypePart[];
  required: boolean;
  description: string;
  default: string | null;
  example: string | null;
}

/** The name of a type, such as `Text`, `Target[]`, `string | null`, `'asc' | 'desc'`. */
export function typeOf(schema: JsonSchema): TypePart[] {
  const { $ref, allOf, anyOf, oneOf, enum: values, const: constant, type, items } = schema as Shape;
  if ($ref !== undefined) return [{ text: $ref.split('/').at(-1)!, schema: $ref.split('/').at(-1)! }];
  if (allOf !== undefined) return typeOf(allOf[0]!);
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return choices.flatMap((each, index) => [...(index === 0 ? [] : [plain(' | ')]), ...typeOf(each)]);
  if (values !== undefined) return [plain(values.map((value) => JSON.stringify(value)).join(' | '))];
  if (constant !== undefined) return [plain(JSON.stringify(constant))];
  const types = [type ?? []].flat();
  if (types.includes('array') && items !== undefined) {
    return [...typeOf(items), plain(types.includes('null') ? '[] | null' : '[]')];
  }
  return [plain(types.join(' | ') || 'any')];
}

/** The fields of an object's schema, those of nested objects after the field that holds them. */
export function fieldsOf(schema: JsonSchema): Field[] {
  const { properties = {}, required = [] } = schema as Shape;
  return Object.entries(properties).flatMap(([name, field]) => [
    { name, required: required.includes(name), ...factsOf(field), type: typeOf(field) },
    ...nested(field).map((inner) => ({ ...inner, name: `${name}${isList(field) ? '[]' : ''}.${inner.name}` })),
  ]);
}

/** What a schema says of a value besides its type. */
export function factsOf(schema: JsonSchema): Pick<Field, 'description' | 'default' | 'example'> {
  const parts = [schema, ...((schema as Shape).allOf ?? [])];
  const first = (name: string) => parts.map((part) => part[name]).find((value) => value !== undefined);
  const written = (value: unknown) => (value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));
  const description = first('description');
  return {
    description: typeof description === 'string' ? description : '',
    default: written(first('default')),
    example: written(first('example')),
  };
}

/** The names of all schemas that a schema mentions. */
export function mentionedSchemas(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  if ('$ref' in node && typeof node.$ref === 'string') return [node.$ref.split('/').at(-1)!];
  return Object.values(node).flatMap(mentionedSchemas);
}

interface Shape {
  $ref?: string;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  type?: string | string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** Fields of an object that has no name of its own, of a list of such, or of such that may be null. */
function nested(schema: JsonSchema): Field[] {
  const { items, anyOf, oneOf } = schema as Shape;
  if (isList(schema)) return items === undefined ? [] : nested(items);
  const choices = anyOf ?? oneOf ?? [];
  return choices.length > 0 ? choices.flatMap(nested) : fieldsOf(schema);
}

function isList(schema: JsonSchema): boolean {
  return [(schema as Shape).type ?? []].flat().includes('array');
}

function plain(text: string): TypePart {
  return { text, schema: null };
}
