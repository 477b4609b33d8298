/**
 * What readers get while one module is at fault, each module and each fault in turn: `npm run isolation:table -w tests`.
 * Prints the table of tests/README.md; asserts nothing (isolation.spec.ts does). About six minutes.
 */
import { fileURLToPath } from 'node:url';
import { moduleIds } from '@policy/api';
import { runMain, type Portal } from '@policy/runner';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';
import { pageKinds } from '../portal/page-kinds.ts';
import { timedPage, type TimedPage } from '../portal/timed-page.ts';

const faultModule = fileURLToPath(new URL('../fixtures/fault-module/wrangler.jsonc', import.meta.url));

/** What the table calls a fault → how the fault module is told; null for a process that is killed. */
const faults: Record<string, string | null> = {
  killed: null,
  throwing: 'throw',
  hanging: 'hang',
  garbage: 'garbage',
  '50 MB': 'fifty-megabytes',
  'wrong contract': 'wrong-contract',
};

interface Due {
  path: string;
  status: number;
}

let portal: Portal;

await runMain(async () => {
  portal = await startIsolatedPortal();
  const pages = await allPages();
  for (const { path } of pages) await timedPage(portal.origin + path);
  const rows = [await measure('–', 'none', pages, [])];
  for (const module of moduleIds) {
    for (const [name, fault] of Object.entries(faults)) rows.push(await measureFault(pages, module, name, fault));
  }
  const head = ['module', 'fault', 'its own pages', 'median', 'longest', 'all other pages', 'median', 'longest'];
  const rule = head.map((title) => (['median', 'longest'].includes(title) ? '---:' : '---'));
  console.log([head, rule, ...rows].map(line).join('\n'));
  await portal.stop();
});

async function measureFault(pages: Due[], module: string, name: string, fault: string | null): Promise<string[]> {
  const worker = portal.worker(`policy-${module}`);
  await (fault === null ? worker.kill() : worker.start({ config: faultModule, vars: { FAULT: fault, MODULE: module } }));
  try {
    const own = pages.filter(({ path }) => path.split('/')[2] === module);
    // One more that nobody has asked for before, so that no last answer of it is kept.
    own.push({ path: `/en/${module}/clauses?${name.replace(' ', '-')}`, status: 200 });
    return await measure(
      module,
      name,
      pages.filter((page) => !own.includes(page)),
      own,
    );
  } finally {
    await worker.start();
    await untilItsOwn(`${portal.origin}/en/${module}`);
  }
}

async function measure(module: string, fault: string, others: Due[], own: Due[]): Promise<string[]> {
  const [ownAnswers, otherAnswers] = [await readAll(own), await readAll(others)];
  return [module, fault, tell(ownAnswers), ...times(ownAnswers), tell(otherAnswers), ...times(otherAnswers)];
}

interface Answer extends TimedPage {
  what: string;
}

async function readAll(pages: Due[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { path, status } of pages) {
    const page = await timedPage(portal.origin + path);
    const isWhole = page.html.endsWith('</html>');
    answers.push({ ...page, what: isWhole ? kindOf(page, status) : `${path} BREAKS OFF` });
  }
  return answers;
}

function kindOf({ status, html, hasNotice }: TimedPage, due: number): string {
  // A page that nobody knows: only the module could say that there is none.
  if (status === 503) return 'told that it cannot be had now (503)';
  if (status !== due) return `STATUS ${status}`;
  if (!hasNotice) return 'as ever';
  return html.includes('This is the page as it gave it') ? 'last good answer' : 'made from the shared data';
}

/** `4 last good answer, 1 made from the shared data` */
function tell(answers: Answer[]): string {
  const kinds = [...new Set(answers.map(({ what }) => what))];
  return kinds.map((kind) => `${answers.filter(({ what }) => what === kind).length} ${kind}`).join(', ') || '–';
}

function times(answers: Answer[]): [string, string] {
  const sorted = answers.map(({ milliseconds }) => Math.round(milliseconds)).sort((a, b) => a - b);
  const shown = (time: number | undefined) => (time === undefined ? '–' : `${time} ms`);
  return [shown(sorted[Math.floor(sorted.length / 2)]), shown(sorted.at(-1))];
}

/** Every kind of page, and the pages that every module has. */
async function allPages(): Promise<Due[]> {
  const kinds = await Promise.all(
    pageKinds.map(async ({ path, status }): Promise<Due> => ({ path: `/en${await path(portal.origin)}`, status: status ?? 200 })),
  );
  const own = moduleIds.flatMap((id) =>
    ['', '/indicators', '/projects', '/clauses'].map((path): Due => ({ path: `/en/${id}${path}`, status: 200 })),
  );
  return [...new Map([...kinds, ...own].map((page) => [page.path, page])).values()];
}

async function untilItsOwn(address: string): Promise<void> {
  while ((await timedPage(address)).hasNotice);
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
