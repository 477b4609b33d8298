import { getTableColumns, getTableName } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';

/** What one database value can be in the JSON that the import sends. */
export type Cell = string | number | null;

/** Rows for one table, ready to be written. */
export interface TableRows {
  table: string;
  columns: string[];
  /** Columns of the primary key. */
  key: string[];
  rows: Cell[][];
  /** Where departments have rows in the same table: only rows of this origin are changed and removed. */
  origin?: 'records';
}

/** Brings typed rows into the form of the database: columns in the order of the table, texts in JSON, booleans as 0 and 1. */
export function tableRows<Table extends SQLiteTable>(table: Table, rows: readonly Table['$inferInsert'][]): TableRows {
  const columns: [string, SQLiteColumn][] = Object.entries(getTableColumns(table));
  const compositeKey = getTableConfig(table).primaryKeys.flatMap((key) => key.columns);
  const isKey = (column: SQLiteColumn) => column.primary || compositeKey.includes(column);
  return {
    table: getTableName(table),
    columns: columns.map(([property]) => toSnakeCase(property)),
    key: columns.filter(([, column]) => isKey(column)).map(([property]) => toSnakeCase(property)),
    rows: rows.map((row) => columns.map(([property, column]) => toCell(column, (row as Record<string, unknown>)[property]))),
  };
}

function toCell(column: SQLiteColumn, value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return column.mapToDriverValue(value) as Cell;
}
