/**
 * A module team's day, timed: `npm run day -w tests`. In a copy of the repository, against a portal that runs there: a word is changed,
 * seen alone and inside the portal, checked, deployed, and taken back, by the commands that the module's README names. Prints the table
 * of tests/README.md; asserts nothing but that each step came to its end. About four minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { runMain } from '@policy/runner';
import { copyRepository } from '../portal/copied-repository.ts';
import { startDevServer } from '../portal/dev-server.ts';

const patience = 120_000;
const words = { file: 'apps/talent/src/words.ts', from: "en: 'Talent'", to: "en: 'Talent of tomorrow'" };

await runMain(async () => {
  const copy = copyRepository();
  const runner = (await import(pathToFileURL(join(copy.folder, 'packages/runner/src/index.mjs')).href)) as typeof import('@policy/runner');
  await copy.run('turbo', 'run', 'build');
  await runner.importData(runner.usualState);
  const portal = await runner.startPortal({ port: await runner.anyFreePort(), state: runner.usualState });
  const rows: [string, string, number][] = [];
  const timed = async <T>(what: string, command: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    rows.push([what, command, (performance.now() - begun) / 1000]);
    return result;
  };
  try {
    const server = await timed('Start the module alone, with a link into the portal', 'npm run dev -w apps/talent -- --against …', () =>
      startDevServer('talent', portal.origin, copy.folder),
    );
    try {
      const cookie = (await fetch(server.link, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
      await timed('Change a word, until it shows alone and inside the portal', '(saved in the editor)', async () => {
        changeWord(copy.folder);
        await untilItSays(`${server.here}/en/talent`);
        await untilItSays(`${portal.origin}/en/talent`, cookie);
      });
    } finally {
      await server.stop();
    }
    const run = (...args: string[]) => copy.run('npm', 'run', '--silent', ...args);
    await timed('Check against the contract', 'npm run check -w apps/talent', () => run('check', '-w', 'apps/talent'));
    await timed('Deploy, until every reader gets it', 'npm run deploy -w apps/talent', async () => {
      await run('deploy', '-w', 'apps/talent', '--', '--why', 'A better title');
      await untilItSays(`${portal.origin}/en/talent`);
    });
    await timed('Take it back, until every reader gets the old one', 'npx portal-module rollback …', async () => {
      await copy.run('portal-module', 'rollback', '--module', 'talent', '--why', 'The old one was better');
      await untilItSays(`${portal.origin}/en/talent`, '', false);
    });
  } finally {
    await portal.stop();
    copy.remove();
  }
  const lines = rows.map(([what, command, seconds]) => `| ${what} | \`${command}\` | ${seconds.toFixed(1)} s |`);
  console.log(['| step | command | takes |', '| --- | --- | ---: |', ...lines].join('\n'));
});

function changeWord(folder: string): void {
  const file = join(folder, words.file);
  const before = readFileSync(file, 'utf8');
  if (!before.includes(words.from)) throw new Error(`${words.file} does not hold ${words.from}`);
  writeFileSync(file, before.replace(words.from, words.to));
}

/** Asks for a page until its heading is the changed one, or the old one again. */
async function untilItSays(address: string, cookie = '', changed = true): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < patience; await sleep(50)) {
    const answer = await fetch(address, { headers: { cookie } }).catch(() => null);
    const heading = /<h1[^>]*>(.*?)<\/h1>/su.exec((await answer?.text()) ?? '')?.[1];
    if (answer?.ok && heading?.includes('Talent of tomorrow') === changed) return;
  }
  throw new Error(`${address} does not show it within ${patience / 1000} s.`);
}
