import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, root, type Portal } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { untilHydrated } from '../portal/hydration.ts';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';
import { buildLater } from '../portal/later-build.ts';
import { pageKinds } from '../portal/page-kinds.ts';
import { portalModule } from '../portal/portal-module.ts';
import { startReaders } from '../portal/read-pages.ts';

const deploys = 20;

let portal: Portal;
/** Folders with two versions of the module, and their builds. */
let versions: { folder: string; build: string }[];

// One after the other: each goes on from where the one before left the portal.
test.describe.configure({ mode: 'serial', timeout: 900_000 });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  portal = await startIsolatedPortal();
  const config = await buildLater('talent', { file: 'src/words.ts', from: "en: 'Talent'", to: "en: 'Talent of tomorrow'" });
  versions = [join(root, 'apps/talent'), join(config, '..')].map((folder) => ({ folder, build: buildOf(folder) }));
});

test.afterAll(() => portal.stop());

test('a deploy shows the new build, and the log says who, when and why', async () => {
  const shell = await shellBuild();
  const deployed = await deploy(1, ['--why', 'A better title', '--by', 'li']);
  expect(deployed.errors, deployed.errors).toContain('Try every page there');
  expect(deployed.code, deployed.errors).toBe(0);
  expect(await shownBuild()).toBe(versions[1]!.build);
  expect(await shellBuild()).toBe(shell);

  const log = await portalModule(portal.origin, ['log', '--module', 'talent', '--json']);
  const [newest] = (JSON.parse(log.output) as { changes: Record<string, unknown>[] }).changes;
  expect(newest).toMatchObject({ action: 'publish', by: 'li', why: 'A better title', at: expect.stringMatching(/^\d{4}-/u) });
});

test(`${deploys} deploys of one module while all pages are read: no request fails, no answer is of two builds, an open page still works`, async ({
  page,
}) => {
  const open = await page.goto(`${portal.origin}/en/talent/projects`);
  await untilHydrated(page.locator('[data-module="talent"][data-view="projects"]'));
  const readers = startReaders(portal.origin, await allPages(), 'talent');
  const shown = new Set<string | null>();
  for (let count = 0; count < deploys; count += 1) {
    const version = count % 2;
    const { code, errors } = await deploy(version, ['--why', `Deploy ${count + 1}`]);
    expect(code, errors).toBe(0);
    shown.add(await shownBuild());
    expect(await shownBuild()).toBe(versions[version]!.build);
  }
  expect(await readers.stop()).toEqual([]);
  expect(readers.count()).toBeGreaterThan(100);
  expect([...shown].sort()).toEqual(versions.map(({ build }) => build).sort());

  const links = page.locator('[data-view="projects"] a[href*="/projects/"]');
  const before = await links.count();
  await page.locator('[data-view="projects"] form select').first().selectOption({ index: 1 });
  await expect.poll(() => links.count()).toBeLessThan(before);
  expect(open?.status()).toBe(200);
});

test('a change that rests on what is no longer true is refused, and changes nothing', async () => {
  const before = await portalModule(portal.origin, ['status', '--module', 'talent', '--json']);
  const both = await Promise.all(
    ['one', 'two'].map((why) => portalModule(portal.origin, ['rollback', '--module', 'talent', '--why', why, '--json'])),
  );
  const refused = both.filter(({ code }) => code !== 0);
  // Two at once: at most one may be told that it was done for the state that it saw.
  for (const { errors } of refused) expect(errors).toContain('Somebody else was faster');
  const after = await portalModule(portal.origin, ['status', '--module', 'talent', '--json']);
  expect(versionIn(after.output) - versionIn(before.output)).toBe(both.length - refused.length);
});

test('a share of the visitors tries a build, each keeps what it got, and one command ends it', async () => {
  const current = await shownBuild();
  const other = versions.findIndex(({ build }) => build !== current);
  const trial = await deploy(other, ['--share', '30', '--why', 'Try']);
  expect(trial.code, trial.errors).toBe(0);

  const plain = await fetch(`${portal.origin}/en/talent`);
  const cookie = plain.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^policy-bucket=\d{1,2}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/u);
  expect(plain.headers.get('cache-control')).toBe('private, no-cache');
  expect(plain.headers.get('vary')).toContain('cookie');
  const again = await fetch(`${portal.origin}/en/talent/projects`, { headers: { cookie: cookie.split(';')[0]! } });
  expect(again.headers.get('policy-build')).toBe(plain.headers.get('policy-build'));
  expect(again.headers.get('set-cookie')).toBeNull();

  const builds = await Promise.all(
    Array.from({ length: 100 }, async (_, bucket) => {
      const answer = await fetch(`${portal.origin}/en/talent/clauses`, { headers: { cookie: `policy-bucket=${bucket}` } });
      await answer.arrayBuffer();
      return answer.headers.get('policy-build');
    }),
  );
  expect(builds.filter((build) => build === versions[other]!.build)).toHaveLength(30);

  const begun = Date.now();
  expect((await portalModule(portal.origin, ['rollback', '--module', 'talent', '--why', 'Enough'])).code).toBe(0);
  await expect.poll(() => shownBuild('policy-bucket=0')).toBe(current);
  expect(Date.now() - begun).toBeLessThan(10_000);
  const without = await fetch(`${portal.origin}/en/talent`);
  expect(without.headers.get('set-cookie')).toBeNull();
  expect(without.headers.get('cache-control')).toBe('no-cache');
});

test('a module that is switched off falls back with a notice, its widgets close, and it comes back', async () => {
  expect((await portalModule(portal.origin, ['off', '--module', 'talent', '--why', 'Wrong figures'])).code).toBe(0);
  for (const [locale, words] of [
    ['en', 'switched off by its department'],
    ['zh-hans', '由所属部门'],
    ['zh-hant', '由所屬部門'],
  ]) {
    const answer = await fetch(`${portal.origin}/${locale}/talent/projects`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(words);
  }
  const home = await (await fetch(`${portal.origin}/en`)).text();
  expect(home).toContain('<p class="widget-unavailable" data-module="talent">');
  expect(await (await fetch(`${portal.origin}/en/status`)).text()).toContain('Wrong figures');
  expect((await portalModule(portal.origin, ['on', '--module', 'talent', '--why', 'Repaired'])).code).toBe(0);
  expect(await shownBuild()).not.toBeNull();
});

test('a link that the team signed shows one browser another build; unsigned it shows nothing', async ({ page }) => {
  const current = await shownBuild();
  const { state } = JSON.parse((await portalModule(portal.origin, ['status', '--module', 'talent', '--json'])).output) as {
    state: { current: { slot: string } };
  };
  const from = state.current.slot === 'A' ? 'B' : 'A';
  const link = (await portalModule(portal.origin, ['override', '--module', 'talent', '--from', from])).output;
  await page.goto(link);
  const built = await page.locator('[data-module="talent"][data-build]').first().getAttribute('data-build');
  expect(built).not.toBe(current);
  await expect(page.locator('.notice')).toContainText(built!);
  expect(await shownBuild()).toBe(current);

  const forged = `${link.split('.').slice(0, -1).join('.')}.${'0'.repeat(64)}`;
  const refused = await fetch(forged, { redirect: 'manual' });
  expect(refused.status).toBe(403);
  expect(refused.headers.get('set-cookie')).toBeNull();
  const cookie = `policy-override=${new URL(forged).searchParams.get('token')}`;
  expect(await shownBuild(cookie)).toBe(current);
  expect(readFileSync(join(root, '.portal/isolation-state/policy-shell.log'), 'utf8')).toContain('override-refused');
});

test('the registry opens for the team’s own key only', async () => {
  const wrong = await portalModule(portal.origin, ['off', '--module', 'talent', '--why', 'x'], { PORTAL_KEY: 'wrong' });
  expect(wrong.code).toBe(1);
  expect(wrong.errors).toContain('does not hold the key of talent');
  expect((await portalModule(portal.origin, ['off', '--module', 'talent'])).code).toBe(2);
  expect((await portalModule(portal.origin, ['off', '--module', 'nobody', '--why', 'x'])).errors).toContain('is no module');
});

async function deploy(version: number, more: string[]) {
  return portalModule(portal.origin, ['deploy', '--module', 'talent', '--from', versions[version]!.folder, ...more]);
}

/** The build that a reader with this cookie gets. */
async function shownBuild(cookie = ''): Promise<string | null> {
  const answer = await fetch(`${portal.origin}/en/talent`, { headers: { cookie } });
  await answer.arrayBuffer();
  return answer.headers.get('policy-build');
}

async function shellBuild(): Promise<string | undefined> {
  return /\/_m\/shell\/([a-z0-9]+)\//u.exec(await (await fetch(`${portal.origin}/en`)).text())?.[1];
}

/** Every kind of page, and the pages of every module. */
async function allPages(): Promise<[string, number][]> {
  const kinds = await Promise.all(
    pageKinds.map(async ({ path, status }): Promise<[string, number]> => [`/en${await path(portal.origin)}`, status ?? 200]),
  );
  const own = modules.flatMap(({ id }) =>
    ['', '/indicators', '/projects', '/clauses'].map((path): [string, number] => [`/zh-hant/${id}${path}`, 200]),
  );
  return [...kinds, ...own];
}

function buildOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'dist/build.json'), 'utf8')) as { build: string }).build;
}

function versionIn(output: string): number {
  return (JSON.parse(output) as { state: { version: number } }).state.version;
}
