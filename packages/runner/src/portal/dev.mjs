import { watch } from 'node:fs';
import { join } from 'node:path';
import { portalFolder, root } from '../folders.mjs';
import { install } from '../install/install.mjs';
import { Problem } from '../problem.mjs';
import { essentialLines } from '../processes/essential-lines.mjs';
import { runProgram } from '../processes/run-program.mjs';
import { step } from '../step.mjs';
import { build } from './build.mjs';
import { choosePort } from './free-port.mjs';
import { importData } from './import-data.mjs';
import { configOf, modules } from './workers.mjs';
import { startWranglerDev } from './wrangler-dev.mjs';

/** Editors write a file in several steps: wait until they are done, in milliseconds. */
const quiet = 150;

/**
 * Serves one module without the shell, in a bare frame, and builds it again whenever its sources or those of a package change.
 * Its browser page reloads by itself.
 *
 * @param {string} module the module's id, as in `apps/`
 * @throws {Problem}
 */
export async function dev(module) {
  const worker = modules.find(({ id }) => id === module)?.worker;
  if (!worker) throw new Problem(`apps/shell/wrangler.jsonc names no module "${module}". Run this as: npm run dev -w apps/talent`);
  const port = await choosePort(process.env['PORT']);
  const state = join(portalFolder, 'dev', module);
  await install();
  await build();
  await importData(state);
  const group = await startWranglerDev({
    configs: [configOf(worker), configOf('policy-data')],
    port,
    state,
    registry: join(state, 'registry'),
    log: join(state, 'wrangler.log'),
    vars: { STANDALONE: 'yes' },
    liveReload: true,
  });
  console.log(`\n  http://localhost:${port}/zh-hans/${module}   (Ctrl-C ends it)\n`);
  watchSources(module);
  await new Promise((resolve) => group.leader.once('exit', resolve));
  throw new Problem(`wrangler has ended by itself. What it printed: ${join(state, 'wrangler.log')}`);
}

/** @param {string} module */
function watchSources(module) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let building = Promise.resolve();
  const rebuild = () => (building = building.then(() => buildModule(module)));
  const changed = (/** @type {unknown} */ _, /** @type {string | null} */ file) => {
    if (!file || /(?:^|\/)(?:dist|node_modules|paraglide|\.turbo)\//u.test(`${file}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, quiet);
  };
  for (const folder of [`apps/${module}/src`, 'packages']) watch(join(root, folder), { recursive: true }, changed);
}

/** A build that fails says why and leaves the last good one in service. @param {string} module */
async function buildModule(module) {
  await step(`Building ${module}`, async () => {
    const { ok, lines } = await runProgram('npm', ['run', '--silent', 'build', '--workspace', `apps/${module}`]);
    if (!ok) console.error(essentialLines(lines).join('\n'));
  });
}
