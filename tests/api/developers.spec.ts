import { rateLimits } from '@policy/api/terms';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '@policy/runner';

/** An example as the page shows it. */
interface ShownExample {
  id: string;
  language: string;
  code: string;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What each example must do, from what it prints. An example that stands on the page and not here fails. */
const expectations: Record<string, (output: string, request: APIRequestContext, folder: string) => Promise<void> | void> = {
  record: (output) => expect(JSON.parse(output)).toMatchObject({ id: 'rd-intensity', targets: [{ year: 2010 }, { year: 2015 }] }),
  file: async (_, request, folder) => {
    const rows = readFileSync(join(folder, 'projects.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFid,/u);
    expect(rows.length).toBeGreaterThan(await totalOf(request, '/projects?module=talent'));
  },
  filter: (output) => {
    const { items } = JSON.parse(output) as { items: { status: string }[] };
    expect(items.length).toBeGreaterThan(0);
    for (const { status } of items) expect(['missed', 'achieved']).toContain(status);
  },
  unchanged: (output) => expect(output).toBe('304\n'),
  pages: async (output, request) => expect(linesOf(output)).toHaveLength(await totalOf(request, '/projects?module=talent')),
  changes: async (output, request) => expect(output).toContain(`${await totalOf(request, '/changes')} changes since revision 0\n`),
  table: async (output, request) => expect(linesOf(output)).toHaveLength(await totalOf(request, '/results')),
  signature: (output) => expect(output).toBe('true\n'),
  propose: (output) => expect(JSON.parse(output)).toMatchObject({ state: 'draft', department: 'innovation' }),
};

test('every code example of the guide runs as it stands there', async ({ request }) => {
  test.setTimeout(120_000);
  const examples = await shownExamples(request);
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['curl', 'javascript', 'python', 'power-query']));
  for (const example of examples) {
    if (example.language === 'power-query') continue;
    if (example.language === 'python' && !hasPython) {
      test.info().annotations.push({ type: 'not run', description: `${example.id}: this machine has no python3` });
      continue;
    }
    await test.step(`${example.id} (${example.language})`, async () => {
      const expectation = expectations[example.id];
      if (!expectation) throw new Error(`Say what the example “${example.id}” must do.`);
      const folder = mkdtempSync(join(tmpdir(), 'example-'));
      try {
        await expectation(run(example, folder), request, folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});

test('the query for Excel reads a table that is there, in the encoding that it names', async ({ request }) => {
  const { code } = (await shownExamples(request)).find(({ language }) => language === 'power-query')!;
  const [, address = ''] = /Web\.Contents\("([^"]+)"\)/u.exec(code)!;
  const answer = await request.get(address);
  expect(answer.headers()['content-type']).toContain('text/csv');
  // 65001 is UTF-8, and its byte order mark is what Excel goes by when the file is opened as it is.
  expect(code).toContain('Encoding = 65001');
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await answer.body());
  expect(text).toMatch(/^\uFEFFid,indicator,name_zh_hans,/u);
});

test('the example of the client’s README runs', async ({ baseURL }) => {
  const packageFolder = join(root, 'packages/api-client');
  const [, code = ''] = /```js\n(.*?)```/su.exec(readFileSync(join(packageFolder, 'README.md'), 'utf8'))!;
  const file = join(packageFolder, `example-${process.pid}.mjs`);
  writeFileSync(file, code.replace('http://localhost:8787', baseURL!));
  try {
    // With the Node of the project, which reads TypeScript.
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0' },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const expected = [
      /^2010 4 missed\n2015 5.5 missed\n/u,
      /\d+ projects, the first is \w+/u,
      /At revision 1 it had \d+ values/u,
      /404 There is no project/u,
    ];
    for (const line of expected) expect(stdout).toMatch(line);
  } finally {
    rmSync(file);
  }
});

test('the guide is the same in three languages, its code letter by letter', async ({ request }) => {
  const [first, ...others] = await Promise.all(['en', 'zh-hans', 'zh-hant'].map((locale) => shownExamples(request, locale)));
  for (const other of others) expect(other).toEqual(first);
});

test('the limits that the guide names are those of the Worker', () => {
  const configuration = readFileSync(join(root, 'functions/data/wrangler.jsonc'), 'utf8');
  const limitOf = (name: string) => Number(new RegExp(`"${name}".*"limit": (\\d+), "period": 60`, 'u').exec(configuration)?.[1]);
  expect({ client: limitOf('CLIENT_LIMIT'), token: limitOf('TOKEN_LIMIT') }).toEqual(rateLimits);
});

test('every operation has its page, whose example runs and whose links lead somewhere', async ({ request }) => {
  test.setTimeout(180_000);
  const { paths } = (await (await request.get('/api/v1/openapi.json')).json()) as Document;
  const list = await (await request.get('/en/developers/reference')).text();
  const schemas = new Set<string>();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  );
  for (const { path, operationId, security = [] } of operations) {
    expect(list).toContain(`href="/en/developers/reference/${operationId}"`);
    // Of what visitors and departments write, which belongs to no revision of the data, there may be nothing yet.
    const mayLackExample = path.endsWith('/{id}') && !hasRevisions(paths[path.slice(0, -'/{id}'.length)]?.['get']);
    const answer = await request.get(`/en/developers/reference/${operationId}`);
    expect(answer.status(), operationId).toBe(200);
    const html = await answer.text();
    for (const [, schema = ''] of html.matchAll(/href="\/en\/developers\/schemas\/(\w+)"/gu)) schemas.add(schema);
    const address = /class="example-address" href="([^"]+)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&');
    if (security.length > 0) expect(address, operationId).toBeUndefined();
    else if (address !== undefined || !mayLackExample) expect((await request.get(address!)).status(), address).toBe(200);
  }
  expect(schemas.size).toBeGreaterThan(50);
  for (const schema of schemas) expect((await request.get(`/en/developers/schemas/${schema}`)).status(), schema).toBe(200);
});

test('the type of a problem leads to its explanation', async ({ page, request }) => {
  const { type } = (await (await request.get('/api/v1/projects?limit=0')).json()) as { type: string };
  await page.goto(type);
  expect(page.url()).toMatch(/\/developers#problem-bad-parameter$/u);
  await expect(page.locator('tr:target code')).toHaveText('bad-parameter');
});

interface Document {
  paths: Record<string, Record<string, DocumentedOperation>>;
}

interface DocumentedOperation {
  operationId: string;
  security?: object[];
  parameters?: { name: string }[];
}

async function shownExamples(request: APIRequestContext, locale = 'en'): Promise<ShownExample[]> {
  const html = await (await request.get(`/${locale}/developers`)).text();
  const shown = html.matchAll(/<pre [^>]*data-example="([^"]+)" data-language="([^"]+)"[^>]*><code[^>]*>([^<]*)<\/code>/gu);
  return [...shown].map(([, id = '', language = '', code = '']) => ({ id, language, code: readEntities(code) }));
}

function readEntities(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return html.replaceAll(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity]!);
}

/** Runs an example and returns what it prints. */
function run({ id, language, code }: ShownExample, folder: string): string {
  const file = join(folder, language === 'javascript' ? 'example.mjs' : 'example');
  writeFileSync(file, code);
  const program = { curl: 'bash', javascript: process.execPath, python: 'python3' }[language]!;
  const env = {
    ...process.env,
    FORCE_COLOR: '0',
    ...(code.includes('$PORTAL_TOKEN') ? { PORTAL_TOKEN: process.env['DEPARTMENT_TOKEN'] } : {}),
  };
  const { status, stdout, stderr } = spawnSync(program, [file], { cwd: folder, env, encoding: 'utf8' });
  expect(status, `${id}: ${stderr}`).toBe(0);
  return stdout;
}

async function totalOf(request: APIRequestContext, path: string): Promise<number> {
  return ((await (await request.get(`/api/v1${path}`)).json()) as { total: number }).total;
}

function linesOf(output: string): string[] {
  return output.trimEnd().split('\n');
}

function hasRevisions({ parameters = [] }: DocumentedOperation = { operationId: '' }): boolean {
  return parameters.some(({ name }) => name === 'revision');
}
