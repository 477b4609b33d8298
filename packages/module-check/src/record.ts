// `npm run record -w packages/module-check [-- talent]`: asks the data API for what the modules ask it for, and keeps the answers.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { anyFreePort, importData, portalFolder, Problem, root, runMain, runTurbo, startDataWorker } from '@policy/runner';
import { checkDescriptor } from './checks/descriptor.ts';
import { folderOf } from './look-at-module.ts';
import { renderViews } from './views/render-views.ts';
import { hasNames } from './views/route.ts';
import { startAnswerServer } from './worker/answer-server.ts';
import { removeRecordings, writeRecording, type Recording } from './worker/recordings.ts';
import { startModule } from './worker/start-module.ts';

await runMain(async () => {
  const named = process.argv.slice(2);
  const modules = named.length > 0 ? named : allModules();
  await runTurbo(['build'], [], { workspaces: ['data', ...modules].map((id) => `@policy/${id}`) });
  const state = join(portalFolder, 'recording');
  await importData(state);
  const data = await startDataWorker({ port: await anyFreePort(), state });
  if (named.length === 0) removeRecordings();
  const answers = await startAnswerServer((request) => record(data.origin, request));
  for (const id of modules) await visit(id, answers);
  answers.close();
  await data.stop();
});

/** Everything in `apps/` that has a declaration of a module. */
function allModules(): string[] {
  return readdirSync(join(root, 'apps')).filter((app) => readdirSync(join(root, 'apps', app, 'src')).includes('module.ts'));
}

/** Asks a module for everything that the check asks it for. */
async function visit(id: string, answers: Awaited<ReturnType<typeof startAnswerServer>>): Promise<void> {
  const module = await startModule(folderOf(id), answers.origin);
  try {
    const { descriptor, findings } = checkDescriptor(await (await module.ask('/_module.json')).json(), id);
    if (!descriptor) throw new Problem(findings.map(({ problem, fix }) => `${problem}\n${fix}`).join('\n'));
    const { views } = await renderViews(module, descriptor, answers);
    for (const { path } of descriptor.pages.filter((page) => hasNames(page.path)))
      await module.ask(`/_fragment/en${path.replaceAll(/:\w+/gu, 'no-such-record')}`);
    console.log(`${id}: ${views.length} views`);
  } finally {
    await module.close();
  }
}

async function record(data: string, request: string): Promise<Recording> {
  const answer = await fetch(data + request);
  return writeRecording(request, { status: answer.status, body: await answer.json() });
}
