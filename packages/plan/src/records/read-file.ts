import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { RecordFault } from './record-error.ts';

/** An entry and the file that it stands in, so that every later fault can name it. */
export interface Filed<T> {
  file: string;
  entry: T;
}

/**
 * Reads a file that holds one object.
 *
 * @param file path under `folder`
 * @param faults receives what is wrong with the file
 * @returns the object, or null where it has faults
 */
export function readObject<T>(folder: string, file: string, schema: z.ZodType<T>, faults: RecordFault[]): T | null {
  const content = readJson(folder, file, faults);
  return content === null ? null : check(content.value, schema, file, '', faults);
}

/**
 * Reads a file that holds a list of records. A faulty record is told and left out, so that the others are still checked.
 *
 * @param file path under `folder`
 * @param faults receives what is wrong with the file and its records
 */
export function readList<T>(folder: string, file: string, schema: z.ZodType<T>, faults: RecordFault[]): Filed<T>[] {
  const content = readJson(folder, file, faults);
  if (content === null) return [];
  if (!Array.isArray(content.value)) {
    faults.push({ file, record: '', field: '', reason: 'must be a list of records' });
    return [];
  }
  return content.value.flatMap((item: unknown, index) => {
    const entry = check(item, schema, file, idOf(item) ?? `#${index + 1}`, faults);
    return entry === null ? [] : [{ file, entry }];
  });
}

/** Wrapped, because `null` is JSON too. */
function readJson(folder: string, file: string, faults: RecordFault[]): { value: unknown } | null {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    faults.push({ file, record: '', field: '', reason: 'cannot be read: is the file missing?' });
    return null;
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    faults.push({ file, record: '', field: '', reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` });
    return null;
  }
}

function check<T>(value: unknown, schema: z.ZodType<T>, file: string, record: string, faults: RecordFault[]): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push(...result.error.issues.map((issue) => ({ file, record, field: issue.path.join('.'), reason: issue.message })));
  return null;
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  return typeof item.id === 'string' && item.id !== '' ? item.id : null;
}
