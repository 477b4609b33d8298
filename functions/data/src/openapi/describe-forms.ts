import type { JsonSchema, OpenApiDocument, Operation, Parameter } from '@policy/api';
import { charsets } from '../formats/write-csv.ts';
import { offeredFormats } from '../formats/offered-formats.ts';
import { mediaTypes, type Format } from '../http/formats.ts';
import type { ReadRoute } from '../reading/read-routes.ts';
import { bodyOf } from './describe-reads.ts';

/** A file is never cut into pages and holds whole records. */
const onlyJson = ['limit', 'cursor', 'offset', 'facets', 'fields'];

const charset: Parameter = {
  name: 'charset',
  in: 'query',
  description: 'Encoding of CSV',
  schema: { type: 'string', enum: [...charsets], default: 'utf-8' },
};

/** JSON-stat 2 (https://json-stat.org/full/). */
const jsonStat: JsonSchema = {
  type: 'object',
  required: ['version', 'class', 'label'],
  properties: { version: { const: '2.0' }, class: { enum: ['dataset', 'collection'] }, label: { type: 'string' } },
};

/** Adds an operation for each other form that an ending asks for: `/projects.csv`. */
export function describeForms(document: OpenApiDocument, routes: readonly ReadRoute[]): void {
  for (const route of routes) {
    const own = document.paths[route.path]?.['get'];
    for (const format of offeredFormats(route)) {
      if (format === 'json' || own === undefined) continue;
      document.paths[`${route.path}.${format}`] = { get: formOf(own, format) };
    }
  }
}

function formOf(own: Operation, format: Format): Operation {
  const type = mediaTypes[format];
  const { '200': answer, ...others } = own.responses;
  const kept = (own.parameters ?? []).filter(({ name }) => !onlyJson.includes(name));
  return {
    ...own,
    operationId: `${own.operationId}As${format.charAt(0).toUpperCase()}${format.slice(1)}`,
    summary: `${own.summary}, as ${format === 'jsonstat' ? 'JSON-stat 2' : format === 'md' ? 'Markdown' : format.toUpperCase()}, whole`,
    parameters: format === 'csv' ? [...kept, charset] : kept,
    responses: {
      '200': {
        description: answer!.description ?? '',
        ...(answer!.headers ? { headers: answer!.headers } : {}),
        content: { [type]: { schema: format === 'jsonstat' ? jsonStat : bodyOf(type) } },
      },
      ...others,
    },
  };
}
