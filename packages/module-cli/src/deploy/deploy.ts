import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { idleSlot, placeInUseFor } from '@policy/module-kit/registry';
import { modules, Problem, root, runTurbo } from '@policy/runner';
import { lastCommit, requireWhy, type Arguments } from '../arguments.ts';
import { describeState } from '../commands/describe.ts';
import { readEntry, requestChange, type RegistryEntry } from '../portal.ts';
import { untilInPlace } from './place-build.ts';
import { smokeTest } from './smoke-test.ts';
import { packageOnly, upload } from './upload.ts';
import { untilShown } from './until-shown.ts';

/**
 * Ships a module: builds and checks it, puts it into the place that serves nobody, tries every page there, and only then shows it.
 * Nothing else is built, uploaded or restarted. Fails without a trace for readers.
 */
export async function deploy(args: Arguments): Promise<string> {
  const folder = args.from ? resolve(process.env['INIT_CWD'] ?? '.', args.from) : join(root, 'apps', args.module);
  if (!args.from) {
    await timed('Build', () => runTurbo(['build'], [], { workspaces: [`@policy/${args.module}`], quiet: true }));
    if (hasScript(folder, 'check')) await timed('Check', () => runScript(folder, 'check'));
  }
  const build = buildOf(folder);
  if (args.dryRun) {
    await timed('Package', () => packageOnly(folder));
    return args.json ? JSON.stringify({ module: args.module, build }) : `Build ${build} of ${args.module} could be deployed.`;
  }

  const why = requireWhy({ ...args, why: args.why ?? lastCommit(args.module) });
  const entry = await readEntry(args);
  const { state } = entry;
  if (state.canary) throw new Problem(`Build ${state.canary.build} is on trial in the other place. Promote it or roll it back first.`);
  const slot = idleSlot(state);
  await timed('Wait until nobody reads from the place', () => sleep(stillInUse(entry)));
  await timed(`Upload build ${build} into place ${slot}`, async () => {
    await upload(args.portal, folder, workerIn(args.module, slot));
    await untilInPlace(args, slot, build);
  });
  await timed('Try every page there', () => smokeTest(args, slot));
  const { version } = state;
  const { by, share } = args;
  const after = await timed('Publish', () => requestChange(args, { action: 'publish', version, slot, build, share, by, why }));
  await timed('Wait until readers get it', () => untilShown(args, after));
  return describeState(args, after);
}

/** How much longer the portal may ask a place that was replaced just now, in milliseconds. */
function stillInUse({ changes: [last] }: RegistryEntry): number {
  return last ? Math.max(0, Date.parse(last.at) + placeInUseFor - Date.now()) : 0;
}

/** The name of the Worker in a place. */
function workerIn(module: string, slot: 'A' | 'B'): string {
  const found = modules.find(({ id }) => id === module);
  const worker = slot === 'A' ? found?.worker : found?.workerB;
  if (worker) return worker;
  throw new Problem(`apps/shell/wrangler.jsonc binds no place ${slot} for ${module}.`);
}

function buildOf(folder: string): string {
  try {
    return (JSON.parse(readFileSync(join(folder, 'dist/build.json'), 'utf8')) as { build: string }).build;
  } catch {
    throw new Problem(`${folder} holds no build (dist/build.json). Build it first: npm run build`);
  }
}

function hasScript(folder: string, name: string): boolean {
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
  return name in scripts;
}

async function runScript(folder: string, name: string): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', name], { cwd: folder }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Problem(`npm run ${name} failed, and nothing was uploaded:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
}

/** Does a step and tells its time on the error output, which leaves the other one to the answer. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.error(`${name.padEnd(50)} ${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s`);
  return result;
}
