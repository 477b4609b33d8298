import { utimesSync, watch } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { portalFolder, root } from '../folders.mjs';
import { install } from '../install/install.mjs';
import { Problem } from '../problem.mjs';
import { essentialLines } from '../processes/essential-lines.mjs';
import { runProgram } from '../processes/run-program.mjs';
import { runTurbo } from '../processes/run-turbo.mjs';
import { step } from '../step.mjs';
import { choosePortBeside } from './free-port.mjs';
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
 * @param {string | null} against origin of a portal that is to show this build to the developer alone
 * @throws {Problem}
 */
export async function dev(module, against = null) {
  const worker = modules.find(({ id }) => id === module)?.worker;
  if (!worker) throw new Problem(`apps/shell/wrangler.jsonc names no module "${module}". Run this as: npm run dev -w apps/talent`);
  const port = await choosePortBeside(process.env['PORT']);
  const state = join(portalFolder, 'dev', module);
  await install();
  await step('Building', () => runTurbo(['build'], [], { workspaces: [`@policy/${module}`, '@policy/data'] }));
  // From now on: whoever sees an address below may already have changed something.
  watchSources(module);
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
  if (against !== null) console.log(`  In the portal: ${await linkInto(against, module, `http://localhost:${port}`)}\n`);
  await new Promise((resolve) => group.leader.once('exit', resolve));
  throw new Problem(`wrangler has ended by itself. What it printed: ${join(state, 'wrangler.log')}`);
}

/**
 * A link that shows this build inside a portal, in one browser only. A portal elsewhere cannot reach this machine: there the build is
 * uploaded as a preview that takes no traffic, and the link names that.
 *
 * @param {string} portal
 * @param {string} module
 * @param {string} here where this build answers
 * @returns {Promise<string>}
 */
async function linkInto(portal, module, here) {
  const isHere = URL.canParse(portal) && ['localhost', '127.0.0.1'].includes(new URL(portal).hostname);
  const from = isHere ? here : await uploadPreview(module);
  const { ok, lines } = await runProgram('portal-module', ['override', '--module', module, '--portal', portal, '--from', from]);
  if (!ok) throw new Problem(essentialLines(lines).join('\n'));
  return lines.join('\n').trim();
}

/** @param {string} module @returns {Promise<string>} the preview's origin */
async function uploadPreview(module) {
  const config = join(root, 'apps', module, 'wrangler.jsonc');
  const alias = `dev-${userInfo()
    .username.toLowerCase()
    .replaceAll(/[^a-z0-9-]/gu, '')}`;
  const { ok, lines } = await runProgram('wrangler', ['versions', 'upload', '--config', config, '--preview-alias', alias]);
  const address = lines.map((line) => /https:\/\/\S+\.workers\.dev/u.exec(line)?.[0]).findLast(Boolean);
  if (!ok || !address) throw new Problem([...essentialLines(lines), '', 'The preview could not be uploaded.'].join('\n'));
  return new URL(address).origin;
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
    if (!ok) return console.error(essentialLines(lines).join('\n'));
    // The build deletes the file and writes it anew, which can escape wrangler's watch: a touch does not.
    utimesSync(join(root, 'apps', module, 'dist/worker/worker.js'), new Date(), new Date());
  });
}
