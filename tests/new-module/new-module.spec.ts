import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { copyRepository, type CopiedRepository } from '../portal/copied-repository.ts';

/** What the copy's own runner offers. */
type Runner = typeof import('@policy/runner');

let copy: CopiedRepository;

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(() => {
  copy = copyRepository();
});

test.afterAll(() => copy.remove());

test('the generator writes a module that tests and types find whole', async () => {
  const said = await copy.run('npm', 'run', 'new:module', '--', 'finance', '资金', '資金', 'Finance', '5.3');
  for (const path of ['apps/finance/src/module.ts', '.github/workflows/finance.yml', 'apps/finance/README.md', 'MODULE_A_FINANCE'])
    expect(said).toContain(path);
  const owners = readFileSync(join(copy.folder, '.github/CODEOWNERS'), 'utf8');
  expect(owners).toContain('/apps/finance/ @policy-portal/finance');
  const lock = JSON.parse(readFileSync(join(copy.folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, unknown> };
  expect(lock.packages['apps/finance']).toBeDefined();
  await copy.run('npm', 'run', 'typecheck', '-w', 'apps/finance');
  expect(await copy.run('npm', 'run', 'test', '-w', 'apps/finance')).toMatch(/4 passed/u);
  await copy.run('prettier', '--check', 'apps/finance', '.github');
});

test('a name that is taken, or is none, is refused, and nothing is written', async () => {
  for (const id of ['talent', 'Finance!']) {
    await expect(copy.run('npm', 'run', 'new:module', '--', id, '名', '名', 'Name', '5.3')).rejects.toThrow();
  }
  expect(await copy.run('ls', 'apps')).not.toContain('Finance!');
});

test('it is built and passes the check', async () => {
  await copy.run('npm', 'run', 'record', '-w', 'packages/module-check', '--', 'finance');
  const report = JSON.parse(await copy.run('npm', 'run', '--silent', 'check', '-w', 'apps/finance', '--', '--json')) as {
    failed: number;
    checks: { name: string; findings: unknown[] }[];
  };
  expect(report.checks.flatMap(({ findings }) => findings)).toEqual([]);
  expect(report.failed).toBe(0);
});

test('named in one place, it stands in the navigation, and its page and widget are shown', async ({ page }) => {
  nameIt(join(copy.folder, 'apps/shell/wrangler.jsonc'));
  const { anyFreePort, importData, startPortal } = (await import(
    pathToFileURL(join(copy.folder, 'packages/runner/src/index.mjs')).href
  )) as Runner;
  const state = join(copy.folder, '.portal/state');
  await importData(state);
  const portal = await startPortal({ port: await anyFreePort(), state });
  try {
    for (const [locale, name] of Object.entries({ 'zh-hans': '资金', 'zh-hant': '資金', en: 'Finance' })) {
      const answer = await page.goto(`${portal.origin}/${locale}/finance`);
      expect(answer!.status(), locale).toBe(200);
      await expect(page.locator('.fallback')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.locator(`header a[href="/${locale}/finance"]`, { hasText: name })).toBeVisible();
    }
    await page.goto(`${portal.origin}/en`);
    await expect(page.locator('[data-module="finance"][data-view="summary"]').getByRole('heading', { name: 'Finance' })).toBeVisible();
  } finally {
    await portal.stop();
  }
});

/** What the generator tells a person to do. */
function nameIt(file: string): void {
  const config = readFileSync(file, 'utf8');
  const last = '{ "binding": "MODULE_B_SHENZHEN_HONGKONG", "service": "policy-shenzhen-hongkong-b" }';
  const own = ['A', 'B'].map(
    (place) => `{ "binding": "MODULE_${place}_FINANCE", "service": "policy-finance${place === 'B' ? '-b' : ''}" }`,
  );
  if (!config.includes(last)) throw new Error(`${file} does not hold ${last}`);
  writeFileSync(file, config.replace(last, [last, ...own].join(',\n    ')));
}
