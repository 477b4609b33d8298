import { problemSchema } from '@policy/api';
import { exports } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './testing/ask.ts';
import { fillDatabase } from './testing/fill-database.ts';

beforeAll(() => fillDatabase());

const lists = [
  '/projects',
  '/indicators',
  '/measures',
  '/organisations',
  '/facts',
  '/defects',
  '/programmes',
  '/contradictions',
  '/sources',
  '/plan/clauses',
];
const records = ['/projects/', '/indicators/', '/organisations/', '/sources/', '/plan/clauses/'];

/** A lone half of a surrogate pair cannot be put into an address. */
const isWellFormed = (given: string) => !/\p{Cs}/u.test(given);

async function problemOf(path: string, status: number) {
  const response = await ask(path);
  expect(response.status, path).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return problemSchema.strict().parse(await response.json());
}

describe('a bad parameter is refused with 400 that names it', () => {
  it.each(lists)('%s: unknown, repeated, out of range, malformed', async (path) => {
    for (const [query, parameter] of [
      ['modul=talent', 'modul'],
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=1.5', 'limit'],
      ['limit=', 'limit'],
      ['limit=ten', 'limit'],
      ['limit=1&limit=2', 'limit'],
      ['cursor=', 'cursor'],
      ['cursor=%00', 'cursor'],
      ['cursor=abc', 'cursor'],
      ['cursor=LTE', 'cursor'],
      [`cursor=${'a'.repeat(5000)}`, 'cursor'],
    ]) {
      const problem = await problemOf(`${path}?${query}`, 400);
      expect(problem.errors?.map((error) => error.parameter)).toEqual([parameter]);
      expect(problem.detail).toContain(parameter);
    }
  });

  it.each([
    ['/projects?module=nowhere', 'module'],
    ['/projects?kind=spaceship', 'kind'],
    ['/projects?programme=A%20B', 'programme'],
    ['/projects?organisation=%07', 'organisation'],
    ['/projects?clause=4.1.1.1.1', 'clause'],
    ['/projects?sort=size', 'sort'],
    ['/projects?offset=-1', 'offset'],
    ['/projects?facets=1', 'facets'],
    ['/projects.csv?kind=spaceship', 'kind'],
    ['/projects.csv?cursor=abc', 'cursor'],
    ['/facts.csv?limit=1', 'limit'],
    ["/projects?clause=4'--", 'clause'],
    ['/organisations?kind=nobody', 'kind'],
    ['/search', 'q'],
    ['/search?q=', 'q'],
    ['/search?q=%20', 'q'],
    ['/search?q=a%00b', 'q'],
    ['/search?q=a%0Ab', 'q'],
    ['/search?q=a%7Fb', 'q'],
    [`/search?q=${'深'.repeat(101)}`, 'q'],
    ['/search?q=a&locale=fr', 'locale'],
    ['/search?q=a&kind=x', 'kind'],
    ['/search?q=a&cursor=abc', 'cursor'],
    ['/health?deep=1', 'deep'],
  ])('%s', async (path, parameter) => {
    const problem = await problemOf(path, 400);
    expect(problem.errors?.map((error) => error.parameter)).toEqual([parameter]);
  });

  it('names all of several', async () => {
    const problem = await problemOf('/projects?limit=0&colour=red&kind=x', 400);
    expect(problem.errors?.map(({ parameter }) => parameter).toSorted()).toEqual(['colour', 'kind', 'limit']);
  });
});

describe('a record’s id', () => {
  it.each(records)('%s: malformed, over-long and with control characters is refused with 400', async (path) => {
    for (const id of ['%00', '%20', 'a%0Ab', 'A', '%E6%B7%B1', '%ff', '%', "'", '%2e%2e%2f', '<script>', `${'a'.repeat(500)}`]) {
      const problem = await problemOf(`${path}${id}`, 400);
      expect(problem.errors?.[0]?.parameter).toBe('id');
    }
  });

  it.each(records)('%s with an unknown parameter is refused with 400', async (path) => {
    const problem = await problemOf(`${path}4.1?x=1`, 400);
    expect(problem.errors).toMatchObject([{ parameter: 'x' }]);
  });
});

describe('what is no route', () => {
  it.each(['', '/', '/nothing', '/projects/', '/projects/a/b', '/plan/clauses/', '/../secret'])('“%s” is 404', async (path) => {
    await problemOf(path, 404);
  });

  it('other methods on a route are 405 and say what is allowed', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const response = await ask('/projects', { method });
      expect(response.status, method).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(problemSchema.strict().parse(await response.json()).status).toBe(405);
    }
    expect((await ask('/nothing', { method: 'POST' })).status).toBe(404);
  });
});

describe('reading from elsewhere', () => {
  it('every answer may be read by any origin, errors too', async () => {
    for (const path of ['/projects', '/projects?limit=0', '/nothing']) {
      const response = await ask(path, { headers: { origin: 'https://newspaper.example' } });
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  it('a preflight is answered', async () => {
    const response = await ask('/projects', {
      method: 'OPTIONS',
      headers: { origin: 'https://newspaper.example', 'access-control-request-method': 'GET' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });

  it('HEAD answers as GET without a body', async () => {
    const response = await ask('/projects', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect((await ask('/projects/nowhere', { method: 'HEAD' })).status).toBe(404);
  });
});

describe('the Worker', () => {
  it('serves the API under /api/v1', async () => {
    const response = await exports.default.fetch('http://portal.test/api/v1/projects?limit=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('answers no input with 5xx', { timeout: 60_000 }, async () => {
    const path = fc.constantFrom(...lists, ...records, '/projects.csv', '/facts.csv', '/search', '/plan', '/health');
    const parameter = fc.constantFrom('q', 'limit', 'cursor', 'clause', 'module', 'kind', 'organisation', 'programme', 'locale', 'other');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }).filter(isWellFormed),
      fc.constantFrom('"', '*', 'NEAR(a b)', 'a AND', '{name_chars} : x', "' OR 1=1 --", 'ﷺ', '𠮷', '1~a', 'MX5hYmM', 'MX4xfjE'),
    );
    await fc.assert(
      fc.asyncProperty(path, fc.option(value), fc.array(fc.tuple(parameter, value), { maxLength: 3 }), async (base, id, query) => {
        const parameters = new URLSearchParams(query);
        const segment = base.endsWith('/') && id !== null ? encodeURIComponent(id) : '';
        const response = await ask(`${base}${segment}?${parameters}`);
        expect([200, 400, 404]).toContain(response.status);
      }),
      { numRuns: 400 },
    );
  });
});
