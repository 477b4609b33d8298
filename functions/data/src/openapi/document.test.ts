import type { OpenApiDocument, Parameter } from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedNumber } from '../testing/ask-as-visitor.ts';
import { insertOpinion, insertOverdue } from '../testing/participation.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { answerChecker } from '../testing/schema-validator.ts';
import { readRoutes } from '../reading/read-routes.ts';

let document: OpenApiDocument;
beforeAll(async () => {
  await fillDatabase();
  await askedNumber();
  await insertOverdue();
  await insertOpinion();
  document = (await read('/openapi.json')) as OpenApiDocument;
});

/** The address of an operation with its documented examples and every parameter that it requires. */
function exampleAddress(path: string, parameters: readonly Parameter[] = []): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place, required, schema, example = schema['example'] } of parameters) {
    if (place === 'path') filled = filled.replace(`{${name}}`, String(example));
    else if (required) query.set(name, String(example));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

describe('the OpenAPI document', () => {
  it('is 3.1, describes every route, and names every operation once', () => {
    expect(document.openapi).toBe('3.1.0');
    for (const { path } of readRoutes()) expect(document.paths, path).toHaveProperty([path]);
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every documented read answers its own example as documented', async () => {
    const check = answerChecker(document);
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (get === undefined || get.security?.length) continue;
      const address = exampleAddress(path, get.parameters);
      const response = await ask(address);
      expect([200, 302], address).toContain(response.status);
      expect(check(get, response, new TextDecoder().decode(await response.arrayBuffer())), address).toEqual([]);
    }
  });

  it('every parameter with an example takes it', async () => {
    const check = answerChecker(document);
    for (const [path, { get }] of Object.entries(document.paths)) {
      for (const { name, in: place, example, schema } of get?.security?.length ? [] : (get?.parameters ?? [])) {
        const value = example ?? schema['example'];
        if (place !== 'query' || value === undefined) continue;
        const address = exampleAddress(path, get!.parameters);
        const response = await ask(`${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: String(value) })}`);
        expect(check(get!, response, await response.text()), `${address} ${name}`).toEqual([]);
        expect(response.status, `${address} ${name}`).toBeLessThan(404);
      }
    }
  });
});
