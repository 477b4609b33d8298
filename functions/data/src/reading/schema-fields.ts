import { z } from '@hono/zod-openapi';

type Schema = z.core.$ZodType;

/** The object schemas that a schema may mean: without null, list or default around it; several for a union. */
export function objectsOf(schema: Schema): z.core.$ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsOf(schema.element);
  if (schema instanceof z.ZodLazy) return objectsOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsOf);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return objectsOf(schema.unwrap());
  return [];
}

/** Whether records of this shape have the field; a dot reaches into one: `name.en`, `targets.year`. */
export function hasField(schema: Schema, path: string): boolean {
  const [field = '', ...rest] = path.split('.');
  return objectsOf(schema).some((object) => {
    const inner = Object.hasOwn(object._zod.def.shape, field) ? object._zod.def.shape[field] : undefined;
    return inner !== undefined && (rest.length === 0 || hasField(inner, rest.join('.')));
  });
}

/** Whether the schema is a name or a text in three languages. */
export function isText(schema: Schema): boolean {
  return objectsOf(schema).some(({ _zod }) => 'zhHans' in _zod.def.shape && 'zhHant' in _zod.def.shape && 'en' in _zod.def.shape);
}

/** The values that a top-level field may have, in the order of the document; null where they are not fixed. */
export function valuesOf(schema: z.ZodObject, field: string): string[] | null {
  const inner = schema.shape[field];
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null;
}
