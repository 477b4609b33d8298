import { getTableColumns } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * SQL that gives a row of a table as JSON, by the names of its properties. Equal rows give equal JSON.
 *
 * @param alias of the table within the statement
 */
export function rowToJson(table: SQLiteTable, alias: string): string {
  const pairs = columnsOf(table).map(
    ([property, column]) => `'${property}', ${toJsonValue(column, `${alias}."${toSnakeCase(property)}"`)}`,
  );
  return `json_object(${pairs.join(', ')})`;
}

/** Names of the columns of a table, and SQL that reads each from JSON as `rowToJson` gives it. */
export function jsonToRow(table: SQLiteTable, json: string): { columns: string[]; values: string[] } {
  const properties = columnsOf(table).map(([property]) => property);
  return {
    columns: properties.map((property) => `"${toSnakeCase(property)}"`),
    values: properties.map((property) => `${json} ->> '$.${property}'`),
  };
}

function columnsOf(table: SQLiteTable): [string, SQLiteColumn][] {
  return Object.entries(getTableColumns(table));
}

function toJsonValue({ dataType }: SQLiteColumn, column: string): string {
  if (dataType === 'json') return `json(${column})`;
  if (dataType === 'boolean') return `json(case ${column} when 1 then 'true' when 0 then 'false' end)`;
  return column;
}
