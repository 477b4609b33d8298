import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyFreePort, importData, portalFolder, root, startPortal, type Portal } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { askedQuestion } from '../portal/asked-question.ts';

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

const state = join(portalFolder, 'publishing-state');
/** Of the user whose commands these are. */
const home = join(portalFolder, 'publishing-home');
const file = join(home, 'observations.csv');

let portal: Portal;
let secret: string;

// One after the other: a department’s day, from its first token to an undo.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  // The import of the whole plan into a fresh database, which a busy machine takes its time for.
  test.setTimeout(240_000);
  for (const folder of [state, home]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  await importData(state);
  // Before the portal has the database open: two processes that write to one file are in each other's way.
  const operator = ['token', 'create', '--department', 'innovation', '--name', 'head of division', '--local', '--persist-to', state];
  ({ secret } = await json<{ secret: string }>(operator));
  portal = await startPortal({ port: await anyFreePort(), state });
});

test.afterAll(async () => {
  await portal?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Runs the command as a user does, with a home of its own. */
function portalData(
  args: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['portal-data', ...args], { cwd: root, env: { ...process.env, XDG_CONFIG_HOME: home, ...environment } });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
    child.on('close', (code) => resolve({ ...run, code }));
    child.stdin.end(input);
  });
}

async function json<Answer>(args: readonly string[]): Promise<Answer> {
  const { code, stdout, stderr } = await portalData([...args, '--json']);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Answer;
}

/** Whether the indicator’s page has these words. */
async function isShown(words: string): Promise<boolean> {
  return (await (await fetch(`${portal.origin}/en/innovation/indicators/rd-intensity`)).text()).includes(words);
}

test('the operator makes a department’s first token in the database; the department logs in with it', async () => {
  expect(secret).toMatch(/^policy_/u);

  const early = await portalData(['pull', '--portal', portal.origin]);
  expect([early.code, early.stderr]).toEqual([3, expect.stringContaining('401')]);

  const login = await portalData(['login', '--portal', portal.origin], { input: `${secret}\n` });
  expect(login.code, login.stderr).toBe(0);
  expect(login.stdout).toContain('“head of division” of innovation');
  const kept = join(home, 'portal-data', 'credentials.json');
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  expect(`${login.stdout}${login.stderr}`).not.toContain(secret);
});

test('what was pulled comes back as unchanged: the columns of import and export are the same', async () => {
  await json(['pull', '--out', file]);
  const report = await json<{ rows: number; same: number; faultCount: number }>(['validate', file]);
  expect(report.rows).toBeGreaterThan(30);
  expect(report).toMatchObject({ faultCount: 0, same: report.rows, add: 0, revise: 0 });

  const workbook = join(home, 'observations.xlsx');
  await json(['pull', '--format', 'xlsx', '--out', workbook]);
  expect(await json(['validate', workbook])).toMatchObject({ ...report });
  const gb18030 = join(home, 'gb18030.csv');
  await json(['pull', '--format', 'gb18030', '--out', gb18030]);
  expect(await json(['validate', gb18030])).toMatchObject({ ...report });
});

test('a bad cell is named with its line, and ends the command with 1', async () => {
  const bad = join(home, 'bad.csv');
  writeFileSync(bad, readFileSync(file, 'utf8').replace(',observation,', ',observation,nothing-'));
  const { code, stdout } = await portalData(['validate', bad]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/bad\.csv:\d+ id “nothing-/u);
  expect(stdout).toContain('Nothing was written.');
});

test('an added value is imported, reviewed, published, shows on the page with its source, and is undone', async () => {
  expect(await isShown('5.4321')).toBe(false);
  const health = async () => ((await (await fetch(`${portal.origin}/api/v1/health`)).json()) as { revision: number }).revision;
  const revision = await health();

  const added = join(home, 'added.csv');
  const columns =
    'indicator,year,value,scale,unit_zh_hans,printed,definition,confidence,source_id,source_title,source_publisher,source_url,source_level';
  writeFileSync(
    added,
    `${columns}\nrd-intensity,2021,5.4321,1,%,5.4321%,same,high,test-bulletin-2021,用于测试的公报,用于测试的统计局,https://www.sz.gov.cn/test,official-statistics\n`,
  );
  const dry = await portalData(['import', added, '--dry-run']);
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('1 new')]);
  const proposal = await json<{ id: string }>(['import', added, '--reason', 'The bulletin is out']);
  expect(await health()).toBe(revision);
  await json(['review', proposal.id, '--reason', 'Compared with the bulletin']);
  expect(await json(['publish', proposal.id, '--reason', 'Out today'])).toMatchObject({ state: 'published', revision: revision + 1 });

  await expect.poll(() => isShown('5.4321'), { timeout: 15_000 }).toBe(true);
  expect(await isShown('test-bulletin-2021')).toBe(true);
  expect(await health()).toBe(revision + 1);
  const steps = await json<{ action: string; reason: string }[]>(['log', proposal.id]);
  expect(steps.map(({ action, reason }) => `${action}: ${reason}`)).toEqual([
    'propose: The bulletin is out',
    'review: Compared with the bulletin',
    'publish: Out today',
  ]);

  const undo = await json<{ id: string }>(['undo', proposal.id, '--reason', 'Only a test']);
  await json(['review', undo.id, '--reason', 'Only a test']);
  expect(await json(['publish', undo.id, '--reason', 'Only a test'])).toMatchObject({ revision: revision + 2 });
  await expect.poll(() => isShown('5.4321'), { timeout: 15_000 }).toBe(false);
});

test('a visitor who comes back sees what was published since, in words and marked; when they were here stays in their browser', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const firstVisit = new Date('2026-11-12T08:00:00Z');
  await page.clock.setFixedTime(firstVisit);
  await page.goto(`${portal.origin}/en`);
  const status = page.locator('.visit-status');
  await expect(status).toHaveText('When you come back, what is new will be marked here.');
  await expect(page.locator('.publication[data-new]')).toHaveCount(0);
  // The visit lasts until the page is left.
  await page.goto('about:blank');

  const added = join(home, 'added-2022.csv');
  const columns =
    'indicator,year,value,scale,unit_zh_hans,printed,definition,confidence,source_id,source_title,source_publisher,source_url,source_level';
  const source = 'test-bulletin-2022,用于测试的公报,用于测试的统计局,https://www.sz.gov.cn/test,official-statistics';
  writeFileSync(added, `${columns}\nrd-intensity,2022,5.5555,1,%,5.5555%,same,high,${source}\n`);
  const proposal = await json<{ id: string }>(['import', added, '--reason', 'The bulletin of 2022 is out']);
  await json(['review', proposal.id, '--reason', 'Compared with the bulletin']);
  await json(['publish', proposal.id, '--reason', 'Out today']);
  await expect.poll(() => isShown('5.5555'), { timeout: 15_000 }).toBe(true);

  await page.clock.setFixedTime(new Date(firstVisit.getTime() + 24 * 60 * 60_000));
  await page.goto(`${portal.origin}/en`);
  await expect(status).toHaveText('1 publication is new since your last visit on 12 November 2026.');
  const fresh = page.locator('.publication[data-new]');
  await expect(fresh).toHaveCount(1);
  await expect(fresh).toContainText('Value for 2022 added: 5.5555%');
  await expect(fresh).toContainText('Out today');
  await expect(fresh.getByText('New', { exact: true })).toBeVisible();
  await fresh.getByRole('link', { name: 'History of R&D' }).click();
  await expect(page.locator('.publication[data-new]')).toHaveCount(1);
  await expect(page.locator('.publication').nth(1)).toContainText('Value for 2021 withdrawn: 5.4321%');

  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(status).toHaveText('Forgotten.');
  await expect(page.locator('.publication[data-new]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(sent.filter((request) => !/^GET \S+ $/u.test(request) || request.includes('since'))).toEqual([]);
});

test('the department reads what it is asked and answers; asks the public; attaches what an expert said', async () => {
  const [, id = ''] = /\/questions\/(\d+)/u.exec(await askedQuestion(portal.origin))!;
  const waiting = await portalData(['questions', '--state', 'open']);
  expect(waiting.stdout).toContain('indicator:rd-intensity');
  const words = ['--zh-hans', '来自公报', '--zh-hant', '來自公報', '--en', 'From the bulletin'];
  expect(await json(['answer', id, ...words])).toMatchObject({ state: 'answered', answer: { text: { en: 'From the bulletin' } } });
  expect((await portalData(['answer', id, '--en', 'x'])).code).toBe(2);

  const clauses = (await (await fetch(`${portal.origin}/api/v1/plan/clauses?limit=200`)).json()) as {
    items: { id: string; module: string }[];
  };
  const clause = clauses.items.find(({ module }) => module === 'innovation')!.id;
  const text = { zhHans: '征求意见', zhHant: '徵求意見', en: 'On the targets' };
  writeFileSync(file, JSON.stringify({ title: text, text, clauses: [clause], opens: '2098-01-01', closes: '2099-01-01' }));
  expect(await json(['consultation', 'open', file])).toMatchObject({ state: 'planned', clauses: [clause] });
  writeFileSync(file, JSON.stringify({ clause, author: '专家', institution: '大学', date: '2010', text, source: { title: '纪要' } }));
  expect(await json(['opinion', 'publish', file])).toMatchObject({ clause, author: '专家' });
});

test('tokens are made, listed and revoked; exit codes and help are honest', async () => {
  const made = await json<{ id: string; secret: string }>(['token', 'create', '--name', 'desk', '--abilities', 'propose']);
  expect((await portalData(['token', 'list'])).stdout).toContain(made.id);
  const environment = { PORTAL_TOKEN: made.secret };
  const lacking = await portalData(['token', 'list'], { environment });
  expect([lacking.code, lacking.stderr]).toEqual([3, expect.stringContaining('“manage”')]);
  await json(['token', 'revoke', made.id]);
  expect((await portalData(['proposals'], { environment })).code).toBe(3);

  expect((await portalData(['validate', 'nowhere.csv'])).code).toBe(2);
  expect((await portalData(['proposals', '--portal', 'http://localhost:9'])).code).toBe(4);
  expect((await portalData(['proposals', '--portal', 'http://portal.example'])).stderr).toContain('https');
  const help = await portalData(['import', '--help']);
  expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('Examples:')]);
});
