import type { JsonSchema, OpenApiDocument, Operation } from '@policy/api';
import { mediaTypes } from '../http/formats.ts';
import { offeredFormats } from '../formats/offered-formats.ts';
import type { ReadRoute } from '../reading/read-routes.ts';
import { reducedType } from '../reading/reduced-answer.ts';

const headers = {
  'policy-revision': { description: 'Revision of the data that the answer is of', schema: { type: 'integer' } },
  etag: { description: 'Strong validator; send it back in `If-None-Match`', schema: { type: 'string' } },
  'last-modified': { description: 'When that revision was published', schema: { type: 'string' } },
  'cache-control': { description: 'How long the answer may be kept', schema: { type: 'string' } },
  link: { description: 'Next and first page, the permanent address, the description of the API (RFC 8288)', schema: { type: 'string' } },
};

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** What every read answers besides what its route declares. */
const common = {
  NotModified: {
    description: 'The client has this answer already',
    headers: refs(['policy-revision', 'etag', 'last-modified', 'cache-control']),
  },
  NoSuchRevision: { description: 'There is no such record or revision', content: problem },
  NotAcceptable: { description: 'None of the forms that there are is accepted', content: problem },
  NotFilled: { description: 'The database holds no data yet, or does not answer', content: problem },
  TooManyRequests: { description: 'Too many requests; `Retry-After` says when to go on', content: problem },
};

/** Shapes of answers with fewer fields or one language: any field may be absent, each text is a string. */
const reduced = {
  ReducedRecord: { type: 'object', description: 'The record with the fields asked for; with `lang` each text is a string' },
  ReducedList: {
    type: 'object',
    required: ['total', 'items', 'next'],
    properties: {
      total: { type: 'integer', minimum: 0 },
      items: { type: 'array', items: { $ref: '#/components/schemas/ReducedRecord' } },
      next: { type: ['string', 'null'] },
    },
  },
};

/** Adds to every read its headers, 304, 404, 406, 429 and 503, its other media types and an id that exists, for examples that run. */
export function describeReads(document: OpenApiDocument, routes: readonly ReadRoute[], examples: Record<string, string>): void {
  document.components.headers = headers;
  document.components.responses = common;
  Object.assign(document.components.schemas, reduced);
  for (const route of routes) {
    const operation = document.paths[route.path]?.['get'];
    if (operation === undefined) continue;
    const answer = operation.responses['200']!;
    answer.headers = refs(headersOf(route));
    operation.responses['304'] ??= { $ref: '#/components/responses/NotModified' };
    operation.responses['429'] ??= { $ref: '#/components/responses/TooManyRequests' };
    operation.responses['503'] ??= { $ref: '#/components/responses/NotFilled' };
    if (route.kind === 'other') continue;
    operation.responses['404'] ??= { $ref: '#/components/responses/NoSuchRevision' };
    operation.responses['406'] ??= { $ref: '#/components/responses/NotAcceptable' };
    answer.content![reducedType] = { schema: { $ref: `#/components/schemas/${route.kind === 'list' ? 'ReducedList' : 'ReducedRecord'}` } };
    for (const format of offeredFormats(route)) {
      const type = mediaTypes[format];
      answer.content![type] ??= { schema: bodyOf(type) };
    }
    giveExample(operation, examples[route.path]);
  }
}

function headersOf({ kind, isLive }: ReadRoute): string[] {
  const absent = [...(kind === 'list' ? [] : ['link']), ...(isLive ? ['policy-revision', 'last-modified'] : [])];
  return Object.keys(headers).filter((name) => !absent.includes(name));
}

/** Text, or a file: its shape is not JSON. */
export function bodyOf(type: string): JsonSchema {
  return type.startsWith('text/') ? { type: 'string' } : { type: 'string', contentMediaType: type };
}

function giveExample(operation: Operation, id: string | undefined): void {
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'path' && id !== undefined) parameter.example = id;
  }
}

function refs(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
