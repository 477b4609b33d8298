import type { Clause, Indicator, Plan } from '@policy/api';
import type { Context } from 'hono';
import type { PlacedRecord } from '../archive/read-archive.ts';
import { connect } from '../database/connect.ts';
import type { Environment } from '../http/bindings.ts';
import { mediaTypes } from '../http/formats.ts';
import { findDataMark, type DataMark } from '../plan/find-data-mark.ts';
import type { Reading } from '../reading/negotiate.ts';
import type { ReadingQuery } from '../reading/read-query.ts';
import { tableOf } from '../tables/table.ts';
import { clauseMarkdown, clausesMarkdown, planMarkdown } from './clause-markdown.ts';
import { jsonStatCollection, jsonStatDataset } from './json-stat.ts';
import { csvOf } from './write-csv.ts';
import { xlsxOf } from './write-xlsx.ts';

/** The answer with records in another form than JSON, whole. */
export async function writeFormat(
  { env, var: { revision } }: Context<Environment>,
  { route, id, format }: Reading,
  { language, charset }: ReadingQuery,
  placed: readonly PlacedRecord[],
): Promise<Response> {
  const newest = await findDataMark(connect(env.DB));
  const mark: DataMark = { ...newest, revision: revision?.number ?? newest.revision };
  const records = placed.map(({ record }) => record);
  const name = [...route.path.replace('/{id}', '').split('/').slice(1), ...(id === null ? [] : [id]), `r${mark.revision}`].join('-');

  switch (format) {
    case 'csv': {
      const { columns, rows } = tableOf(route, records, mark);
      return file(csvOf(columns, rows as never[], charset), `${mediaTypes.csv}; charset=${charset}`, `${name}.csv`);
    }
    case 'xlsx': {
      const { columns, rows } = tableOf(route, records, mark);
      return file(await xlsxOf(name.slice(0, 31), columns, rows as never[]), mediaTypes.xlsx, `${name}.xlsx`);
    }
    case 'jsonstat': {
      const indicators = records as unknown as Indicator[];
      const answer = id === null ? jsonStatCollection(indicators, mark, language) : jsonStatDataset(indicators[0]!, mark, language);
      return Response.json(answer);
    }
    default:
      return markdown(route.path, records, mark, language);
  }
}

function markdown(path: string, records: readonly unknown[], mark: DataMark, language: ReadingQuery['language']): Response {
  const headers = { 'content-type': `${mediaTypes.md}; charset=utf-8` };
  if (path === '/plan') return new Response(planMarkdown(records[0] as Plan, mark, language), { headers });
  if (path === '/plan/clauses') return new Response(clausesMarkdown(records as Clause[], mark, language), { headers });
  return new Response(clauseMarkdown(records[0] as Clause, mark, language), { headers });
}

function file(body: Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } });
}
