import { problemSchema } from '@policy/api';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';

const long = 'a'.repeat(3000);

const unknown = ['/projects/no-such-project', '/indicators/no-such-indicator', '/plan/clauses/9.9.9', '/no-such-list'];
for (const path of unknown) {
  test(`GET ${path} is a 404 that says so`, async ({ request }) => {
    const answer = await request.get(`/api/v1${path}`);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    expect(problemSchema.parse(await answer.json()).status).toBe(404);
  });
}

const malformed: [string, string][] = [
  ['/projects?limit=0', 'limit'],
  ['/projects?limit=many', 'limit'],
  ['/projects?limit=1e99', 'limit'],
  ['/projects?cursor=%00', 'cursor'],
  [`/projects?cursor=${long}`, 'cursor'],
  ['/projects?module=sports', 'module'],
  ['/projects?clause=four', 'clause'],
  ['/projects?colour=red', 'colour'],
  ['/projects?organisation=%0A', 'organisation'],
  ['/search', 'q'],
  ['/search?q=', 'q'],
  ['/search?q=%07', 'q'],
  [`/search?q=${long}`, 'q'],
  ['/plan/clauses/4.1.1.1.1', 'id'],
  [`/projects/${long}`, 'id'],
  ['/projects/%00', 'id'],
];
for (const [path, parameter] of malformed) {
  test(`GET ${path.slice(0, 60)} is a 400 that names ${parameter}`, async ({ request }) => {
    const answer = await request.get(`/api/v1${path}`);
    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    const problem = problemSchema.parse(await answer.json());
    expect(problem.errors?.map((error) => error.parameter)).toContain(parameter);
  });
}

test('no address under the API yields a server error', async ({ request }) => {
  const segment = fc.oneof(
    fc.constantFrom('projects', 'indicators', 'plan', 'clauses', 'search', '..', '%', '%E0%A4%A'),
    fc.string({ unit: 'binary' }).map(encodeURIComponent),
  );
  const query = fc.dictionary(fc.constantFrom('limit', 'cursor', 'q', 'module', 'clause', 'x'), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 4 }), query, async (segments, parameters) => {
      const answer = await request.get(`/api/v1/${segments.join('/')}?${new URLSearchParams(parameters)}`);
      expect(answer.status()).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

test('no address of a page yields a server error', async ({ request, baseURL }) => {
  const paths = [
    '/zh-hans/plan/%E0%A4%A',
    '/zh-hans/%00',
    '/en/talent/projects?kind=%00%FF',
    `/en/search?q=${long}`,
    '/en/search?q=%07',
    '/en/plan/4.1.1/%2e%2e/x',
    `/en/innovation/projects/${long}`,
    '/en/innovation/projects?cursor=%27%3B--',
    '/en/industry/indicators/<script>',
    '/xx/plan',
    '//plan',
    '/_m/innovation/none/container.js',
    '/_m/../package.json',
  ];
  for (const path of paths) expect((await request.get(`${baseURL}${path}`)).status(), path).toBeLessThan(500);
});

test('a missing file is a 404 and never a page', async ({ request }) => {
  for (const path of ['/_m/talent/000000000000/container.js', '/_m/shell/none/style.css', '/_m/nobody/x/y.js']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type'] ?? '').not.toContain('text/html');
  }
});
