import { fileURLToPath } from 'node:url';
import { moduleIds } from '@policy/api';
import type { Portal } from '@policy/runner';
import { expect, test } from '@playwright/test';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';
import { buildLater } from '../portal/later-build.ts';
import { ownHtml } from '../portal/own-html.ts';
import { firstProject } from '../portal/page-kinds.ts';
import { timedPage } from '../portal/timed-page.ts';

const faultModule = fileURLToPath(new URL('../fixtures/fault-module/wrangler.jsonc', import.meta.url));
const longestAnswer = 2000;

let portal: Portal;

// One after the other: they take Workers of one portal away and bring them back.
test.describe.configure({ mode: 'default', timeout: 90_000 });

test.beforeAll(async () => {
  portal = await startIsolatedPortal();
  for (const module of moduleIds) await untilItsOwn(`/en/${module}`);
});

test.afterAll(() => portal.stop());

for (const module of moduleIds) {
  const others = moduleIds.filter((other) => other !== module);
  const worker = () => portal.worker(`policy-${module}`);

  test(`without ${module}, its pages still tell what is known, and nobody else’s change but for the places of its widgets`, async () => {
    const known = await page(`/en/${module}`);
    const other = await Promise.all(others.map((id) => page(`/en/${id}`)));
    const project = await firstProject(portal.origin, module);
    const widget = await page(`/embed/v1/projects?module=${module}&lang=en`);
    await worker().stop();
    try {
      const kept = await page(`/en/${module}`);
      expect(kept).toMatchObject({ status: 200, hasNotice: true });
      expect(heading(kept.html)).toBe(heading(known.html));
      for (const path of [`/en/${module}/projects`, `/en/${module}/indicators`, `/en/${module}/clauses`, `/en${project}`]) {
        const own = await page(path);
        expect(own, path).toMatchObject({ status: 200, hasNotice: true });
        expect(heading(own.html), path).not.toBe('');
      }
      expect((await page(`/en/${module}/projects/no-such-project`)).status).toBe(404);
      // Its widget on other sites is made from the shared data by the same components.
      expect(await page(`/embed/v1/projects?module=${module}&lang=en`)).toMatchObject({ status: 200, html: widget.html });
      expect((await Promise.all(others.map((id) => page(`/en/${id}`)))).map(({ html }) => ownHtml(main(html)))).toEqual(
        other.map(({ html }) => ownHtml(main(html))),
      );
      for (const path of ['/en', '/en/plan', '/en/plan/4.1.1', '/en/search?q=hetao'])
        expect(await page(path), path).toMatchObject({ status: 200, hasNotice: false });
    } finally {
      await worker().start();
    }
    await untilItsOwn(`/en/${module}/projects`);
  });
}

test('a module that is killed costs its own pages only', async () => {
  const worker = portal.worker('policy-talent');
  await worker.kill();
  try {
    expect(await page('/zh-hant/talent/projects')).toMatchObject({ status: 200, hasNotice: true });
    expect(await page('/zh-hant/industry/projects')).toMatchObject({ status: 200, hasNotice: false });
  } finally {
    await worker.start();
  }
  await untilItsOwn('/zh-hant/talent/projects');
});

const faults = {
  throw: 'throws',
  hang: 'never answers',
  'hang-after-head': 'falls silent after its head',
  'break-off': 'breaks off in mid-stream',
  'break-connection': 'loses its connection in mid-stream',
  garbage: 'answers with somebody else’s page',
  'wrong-contract': 'speaks another version of the contract',
  'another-module': 'answers for another module',
  endless: 'never comes to an end',
  'fifty-megabytes': 'answers 50 MB',
  'redirect-away': 'redirects to another site',
};

for (const [fault, what] of Object.entries(faults)) {
  test(`a module that ${what} costs its own place only`, async () => {
    const worker = portal.worker('policy-talent');
    await worker.start({ config: faultModule, vars: { FAULT: fault, MODULE: 'talent' } });
    try {
      // Several, for what the shell knows of a module grows old meanwhile, and asking again must not cost the reader either.
      for (const path of ['', '/projects', '/indicators', '/clauses', '/projects?kind=fund']) {
        expect(await page(`/zh-hans/talent${path}`), path).toMatchObject({ status: 200, hasNotice: true });
      }
      const home = await page('/en');
      expect(home.status).toBe(200);
      expect(home.html).toContain('</html>');
      for (const other of ['innovation', 'industry', 'shenzhen-hongkong']) expect(home.html).toContain(`data-module="${other}"`);
      expect(await page('/en/industry')).toMatchObject({ status: 200, hasNotice: false });
      const said = fault === 'wrong-contract' ? 'speaks version 99 of the contract; this portal knows version 1' : /./u;
      expect(await statusOf('talent')).toMatchObject({ state: 'faulty', health: { fault: expect.stringMatching(said) } });
      if (typeof said === 'string') expect((await page('/en/status')).html).toContain(said);
    } finally {
      await worker.start();
    }
    await untilItsOwn('/en/talent');
  });
}

test('a module that is deployed later shows at once, and every request meanwhile is answered', async () => {
  const config = await buildLater('talent', { file: 'src/words.ts', from: "en: 'Talent'", to: "en: 'Talent of tomorrow'" });
  const before = await page('/en/talent/projects');
  const shell = shellBuild(before.html);
  const statuses = new Set<number>();
  let deployed = false;
  const reader = (async () => {
    while (!deployed) statuses.add((await page('/en/talent/projects')).status);
  })();
  await portal.worker('policy-talent').start({ config });
  await untilItsOwn('/en/talent/projects');
  deployed = true;
  await reader;

  expect([...statuses]).toEqual([200]);
  await expect(async () => expect((await page('/en')).html).toContain('Talent of tomorrow')).toPass({ timeout: 15_000 });
  const after = await page('/en/talent/projects');
  expect(shellBuild(after.html)).toBe(shell);
  const [entry, later] = [before, after].map(({ html }) => /"entry":"([^"]+)"/u.exec(html)?.[1]);
  expect(later).not.toBe(entry);
  // A page that was loaded before the deploy still finds the client that belongs to it.
  for (const file of [entry, later]) expect((await fetch(`${portal.origin}${file}`)).status, file).toBe(200);
  await portal.worker('policy-talent').start();
});

/** Asks for a page, which must come in time whatever has happened to its module. */
async function page(path: string) {
  const answer = await timedPage(portal.origin + path);
  expect(answer.milliseconds, path).toBeLessThan(longestAnswer);
  return answer;
}

/** What `/status.json` says of a module. */
async function statusOf(module: string): Promise<unknown> {
  const { modules } = (await (await fetch(`${portal.origin}/status.json`)).json()) as { modules: { id: string }[] };
  return modules.find(({ id }) => id === module);
}

async function untilItsOwn(path: string): Promise<void> {
  await expect(async () => expect(await timedPage(portal.origin + path)).toMatchObject({ status: 200, hasNotice: false })).toPass({
    timeout: 30_000,
  });
}

function shellBuild(html: string): string | undefined {
  return /\/_m\/shell\/([a-z0-9]+)\//u.exec(html)?.[1];
}

function heading(html: string): string {
  return (
    /<h1[^>]*>(.*?)<\/h1>/su
      .exec(html)?.[1]
      ?.replaceAll(/<[^>]*>/gu, '')
      .trim() ?? ''
  );
}

function main(html: string): string {
  return /<main[^>]*>(.*)<\/main>/su.exec(html)?.[1] ?? '';
}
