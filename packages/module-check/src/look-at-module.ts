import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '@policy/module-kit/contract';
import { Problem, root } from '@policy/runner';
import { locales } from '@policy/words';
import { startHost } from './browser/host.ts';
import { openPages } from './browser/open-pages.ts';
import type { BuiltModule, ClientFile, Finding } from './checks/check.ts';
import { checkDescriptor } from './checks/descriptor.ts';
import { readSurface, routesOfOthers } from './surface/surface-files.ts';
import { renderViews } from './views/render-views.ts';
import type { RenderedView } from './views/rendered-view.ts';
import { hasNames } from './views/route.ts';
import { startAnswerServer } from './worker/answer-server.ts';
import { startModule, type RunningModule } from './worker/start-module.ts';

/** Where a module lives. */
export function folderOf(id: string): string {
  return join(root, 'apps', id);
}

/**
 * Runs a built module's Worker with recorded data and its client in a browser, and notes all that the checks look at.
 *
 * @returns what was seen, or what is wrong with the descriptor: then there is nothing to look at
 * @throws {Problem} if the module is not built
 */
export async function lookAtModule(id: string): Promise<{ module: BuiltModule } | { findings: Finding[] }> {
  const folder = folderOf(id);
  if (!existsSync(join(folder, 'dist/worker/worker.js')))
    throw new Problem(`apps/${id} is not built. Build it: npm run build -w apps/${id}`);
  const answers = await startAnswerServer();
  const running = await startModule(folder, answers.origin);
  try {
    const { descriptor, findings } = checkDescriptor(await (await running.ask('/_module.json')).json().catch(() => null), id);
    if (!descriptor) return { findings };
    const { views, unreached } = await renderViews(running, descriptor, answers);
    const strangers = await askForStrangers(running, descriptor);
    const host = await startHost(running, descriptor, views);
    const seen = await openPages(host, views).finally(host.close);
    const files = readClientFiles(folder, descriptor);
    const routes = [...descriptor.pages.map(({ path }) => `/${id}${path}`), ...routesOfOthers(id)];
    return { module: { descriptor, views, unreached, strangers, files, ...seen, surface: readSurface(folder), routes } };
  } finally {
    await running.close();
    answers.close();
  }
}

/** Asks each page with names in its path for a record that does not exist. */
async function askForStrangers(module: RunningModule, { id, pages }: Descriptor): Promise<RenderedView[]> {
  return Promise.all(
    pages
      .filter(({ path }) => hasNames(path))
      .map(async (page): Promise<RenderedView> => {
        const locale = locales[0];
        const path = page.path.replaceAll(/:\w+/gu, 'no-such-record');
        const answer = await module.ask(`/_fragment/${locale}${path}`);
        const body = await answer.text();
        const address = `/${locale}/${id}${path}`;
        return { kind: 'page', id: page.id, locale, path, address, status: answer.status, body, missing: [] };
      }),
  );
}

function readClientFiles(folder: string, { id, build }: Descriptor): ClientFile[] {
  const files = join(folder, 'dist/assets/_m', id, build);
  return readdirSync(files, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|css)$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(files, path), 'utf8') }));
}
