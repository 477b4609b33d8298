import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { teamKey, type ModuleState } from '@policy/module-kit/registry';
import { localSecret, modules, root, type Portal } from '@policy/runner';
import { expect, test, type Page } from '@playwright/test';
import { startDevServer } from '../portal/dev-server.ts';
import { untilHydrated } from '../portal/hydration.ts';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';
import { buildLater } from '../portal/later-build.ts';
import { pageKinds } from '../portal/page-kinds.ts';
import { portalModule } from '../portal/portal-module.ts';
import { startReaders } from '../portal/read-pages.ts';
import { shellWithoutRegistry } from '../portal/shell-without-registry.ts';

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

  const builds: (string | null)[] = [];
  // Ten at a time: what is asked here is who gets what, not how many at once.
  for (let first = 0; first < 100; first += 10) {
    const buckets = Array.from({ length: 10 }, (_, index) => first + index);
    builds.push(...(await Promise.all(buckets.map((bucket) => shownBuild(`policy-bucket=${bucket}`)))));
  }
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
  // What a Worker logs reaches the file a moment after its answer.
  await expect.poll(() => readFileSync(join(root, '.portal/isolation-state/policy-shell.log'), 'utf8')).toContain('override-refused');
});

test('the registry opens for the team’s own key only', async () => {
  const wrong = await portalModule(portal.origin, ['off', '--module', 'talent', '--why', 'x'], { PORTAL_KEY: 'wrong' });
  expect(wrong.code).toBe(1);
  expect(wrong.errors).toContain('does not hold the key of talent');
  expect((await portalModule(portal.origin, ['off', '--module', 'talent'])).code).toBe(2);
  expect((await portalModule(portal.origin, ['off', '--module', 'nobody', '--why', 'x'])).errors).toContain('is no module');
});

test('two builds lie in the two places, for what follows', async () => {
  for (const version of [0, 1]) {
    const { code, errors } = await deploy(version, ['--why', 'One after the other']);
    expect(code, errors).toBe(0);
  }
});

test('a page whose files are gone since a deploy is loaded again once, and comes to life with the new ones', async ({ page }) => {
  const from = await shownBuild();
  const opened = await openBeforeDeploys(page, 1, `**/_m/talent/${from}/**/*.js`);
  await untilHydrated(page.locator(`[data-module="talent"][data-build="${otherBuild(from)}"]`));
  expect(opened.loads()).toBe(2);
});

test('a page whose files are gone whatever is deployed is loaded again once, never in a loop, and can be read', async ({ page }) => {
  const opened = await openBeforeDeploys(page, 2, '**/_m/talent/**/*.js');
  // After each load it asks whether another build is there.
  await expect.poll(() => opened.asked(), { timeout: 60_000 }).toBe(2);
  await expect(page.locator('[data-module="talent"]').getByRole('heading', { level: 1 })).toBeVisible();
  expect(opened.loads()).toBe(2);
  await page.locator('[data-view="projects"] a[href*="/talent/projects/"]').first().click();
  await expect(page).toHaveURL(/\/talent\/projects\/[a-z]/u);
});

test('a page of which a file is missing without any deploy is not loaded again, and can be read', async ({ page }) => {
  const opened = await openBeforeDeploys(page, 0, '**/_m/talent/**/*.js');
  await expect.poll(() => opened.asked(), { timeout: 60_000 }).toBe(1);
  await expect(page.locator('[data-module="talent"]').getByRole('heading', { level: 1 })).toBeVisible();
  expect(opened.loads()).toBe(1);
});

test('while the registry cannot be read, readers get the build that its last copy names', async () => {
  // What lies in place A is shown where nothing is known: so it must not be that.
  if ((await stateOf()).current.slot === 'A') await goBack();
  const { build } = (await stateOf()).current;
  await expect.poll(() => shownBuild()).toBe(build);
  await portal.worker('policy-shell').start({ config: shellWithoutRegistry() });
  try {
    await expect.poll(() => shownBuild()).toBe(build);
    expect(await (await fetch(`${portal.origin}/status.json`)).json()).toMatchObject({ registry: 'copy' });
    expect(await (await fetch(`${portal.origin}/en/status`)).text()).toContain('The registry cannot be read now');
  } finally {
    await portal.worker('policy-shell').start();
  }
  await expect.poll(async () => (await fetch(`${portal.origin}/status.json`)).json()).toMatchObject({ registry: 'fresh' });
});

test('a developer’s own server is shown inside the portal by its signed link, to this browser alone', async ({ page }) => {
  if ((await shownBuild()) === versions[0]!.build) await goBack();
  const server = await startDevServer('talent', portal.origin);
  try {
    await page.goto(server.link);
    await expect(page.locator('.notice')).toContainText(`build ${versions[0]!.build} of “talent” from ${server.here}`);
    await page.goto(`${portal.origin}/en/talent/projects`);
    await untilHydrated(page.locator(`[data-module="talent"][data-build="${versions[0]!.build}"]`));
    expect(await shownBuild()).toBe(versions[1]!.build);
  } finally {
    await server.stop();
  }
});

test('the files of a build that two later deploys have replaced are answered as they were', async () => {
  const { folder, build } = versions[0]!;
  // As it is built elsewhere: without the files of the builds before it.
  const alone = join(versions[1]!.folder, 'dist/assets/_m/talent');
  for (const other of readdirSync(alone).filter((name) => name !== versions[1]!.build)) rmSync(join(alone, other), { recursive: true });
  for (const why of ['First', 'Second']) {
    const { code, errors } = await deploy(1, ['--why', why]);
    expect(code, errors).toBe(0);
  }
  const own = join(folder, 'dist/assets');
  const files = readdirSync(join(own, '_m/talent', build)).map((file) => `/_m/talent/${build}/${file}`);
  const authorization = `Bearer ${await teamKey(localSecret()!, 'talent')}`;
  for (const slot of ['A', 'B']) {
    const answer = await fetch(`${portal.origin}/_registry/talent/${slot}${files[0]}`, { headers: { authorization } });
    expect(answer.status, `place ${slot}`).toBe(404);
  }
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const answer = await fetch(portal.origin + file);
    expect(answer.status, file).toBe(200);
    expect(answer.headers.get('cache-control'), file).toContain('immutable');
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(own, file))), file).toBe(true);
  }
});

/**
 * Opens a page of the module, and changes its build each time after the page and before its scripts have come.
 *
 * @param changes how many times
 * @param missing addresses that are answered with 404
 */
async function openBeforeDeploys(page: Page, changes: number, missing: string): Promise<{ loads(): number; asked(): number }> {
  const address = `${portal.origin}/en/talent/projects`;
  let loads = 0;
  let asked = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'HEAD') asked += 1;
  });
  await page.route(missing, (route) => route.fulfill({ status: 404 }));
  await page.route(address, async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    loads += 1;
    const answer = await route.fetch();
    if (loads <= changes) await goBack();
    await route.fulfill({ response: answer });
  });
  await page.goto(address, { timeout: 60_000 });
  return { loads: () => loads, asked: () => asked };
}

/** Goes back to the build in the other place, and waits until readers get it. */
async function goBack(): Promise<void> {
  const before = await shownBuild();
  const { code, errors } = await portalModule(portal.origin, ['rollback', '--module', 'talent', '--why', 'Back']);
  expect(code, errors).toBe(0);
  await expect.poll(() => shownBuild(), { timeout: 20_000 }).toBe(otherBuild(before));
}

function otherBuild(build: string | null): string {
  return versions.find((version) => version.build !== build)!.build;
}

async function stateOf(): Promise<ModuleState> {
  const { output } = await portalModule(portal.origin, ['status', '--module', 'talent', '--json']);
  return (JSON.parse(output) as { state: ModuleState }).state;
}

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
