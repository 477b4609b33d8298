import type { CsvColumn } from '../http/csv.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import type { JsonRecord } from '../reading/record-values.ts';
import type { ReadRoute } from '../reading/read-routes.ts';
import { eventColumns } from './event-columns.ts';
import { factColumns } from './fact-columns.ts';
import { figureColumns, figuresOf } from './indicator-figures.ts';
import { columnsOfShape } from './columns-of-shape.ts';
import { markColumns } from './mark-columns.ts';
import { projectColumns } from './project-columns.ts';
import { resultColumns } from './result-columns.ts';
import { timelineColumns } from './timeline-columns.ts';

/** Records as lines of a table. Names of columns are published: they never change. */
export interface Table {
  columns: CsvColumn<never>[];
  rows: unknown[];
}

/** Lists whose table is not simply one column for each field. */
const own: Record<string, (records: readonly JsonRecord[], mark: DataMark) => Table> = {
  '/projects': (records, mark) => ({ columns: projectColumns(mark), rows: [...records] }),
  '/results': (records, mark) => ({ columns: resultColumns(mark), rows: [...records] }),
  '/events': (records, mark) => ({ columns: eventColumns(mark), rows: [...records] }),
  '/timeline': (records, mark) => ({ columns: timelineColumns(mark), rows: [...records] }),
  '/facts': (records, mark) => ({ columns: factColumns(mark), rows: [...records] }),
  '/indicators': (records, mark) => ({ columns: figureColumns(mark), rows: records.flatMap((record) => figuresOf(record as never)) }),
};

/** The table of a list's records, or of one record of it. */
export function tableOf({ path, record }: ReadRoute, records: readonly JsonRecord[], mark: DataMark): Table {
  const special = own[path.replace('/{id}', '')];
  if (special) return special(records, mark);
  return { columns: [...columnsOfShape(record!), ...markColumns(mark)] as CsvColumn<never>[], rows: [...records] };
}
