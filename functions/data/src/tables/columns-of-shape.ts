import type { Source, Text } from '@policy/api';
import { z } from '@hono/zod-openapi';
import type { CsvColumn } from '../http/csv.ts';
import type { Json, JsonRecord } from '../reading/record-values.ts';
import { isText, objectsOf } from '../reading/schema-fields.ts';
import { publicationColumns, quoteColumns, textColumns } from './text-columns.ts';

/**
 * Columns for records of any shape, in the order of its fields: a text becomes three columns, a source those of the
 * publication and of the quote, a list of plain values one cell, and what is deeper its JSON.
 */
export function columnsOfShape(shape: z.ZodObject): CsvColumn<JsonRecord>[] {
  return Object.entries(shape.shape).flatMap(([name, schema]) => {
    if (isSource(name, schema)) return sourceColumns as unknown as CsvColumn<JsonRecord>[];
    if (isText(schema) && !isList(schema))
      return textColumns<JsonRecord>(snakeCase(name), (record) => (record[name] ?? null) as Text | null);
    return [{ name: snakeCase(name), of: (record: JsonRecord) => toCell(record[name]) }];
  });
}

/** A quote of the plan or a publication; the record’s own `clause` and `quote` may be others. */
const sourceColumns = [
  ...quoteColumns<{ source: Source }>().map((column) => ({ ...column, name: `source_${column.name}` })),
  ...publicationColumns<{ source: Source }>(),
];

function isSource(name: string, schema: z.core.$ZodType): boolean {
  return name === 'source' && objectsOf(schema).some(({ _zod }) => 'quote' in _zod.def.shape);
}

function isList(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodArray;
}

function toCell(value: Json | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join('；');
  return JSON.stringify(value);
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
