import { z } from '@hono/zod-openapi';

/** The answer of a route that gives a table as a file: UTF-8 with a byte order mark, which spreadsheets need to see the encoding. */
export function csvFile(description: string) {
  return { description, content: { 'text/csv': { schema: z.string() } } };
}
