import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { anyFreePort, importData, portalFolder, root, startPortal } from '@policy/runner';

/** Starts one portal for all tests, on its own port and with its own data; `npm start` may run beside it. */
export default async function startForTests(): Promise<() => Promise<void>> {
  // Ends the portal with the tests, also when they are told to end half way.
  process.once('SIGTERM', () => process.exit(143));
  const state = join(portalFolder, 'test-state');
  await importData(state);
  // Before the portal has the database open: a second process that writes makes it answer 500 for a moment.
  process.env['DEPARTMENT_TOKEN'] = makeToken(state);
  const portal = await startPortal({ port: await anyFreePort(), state });
  process.env['PORTAL_ORIGIN'] = portal.origin;
  return portal.stop;
}

/** A department's token, as whoever runs the portal makes the first one. */
function makeToken(state: string): string {
  const wishes = ['--department', 'innovation', '--name', `tests ${Date.now()}`, '--local', '--persist-to', state, '--json'];
  const { status, stdout, stderr } = spawnSync('npx', ['portal-data', 'token', 'create', ...wishes], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`No token could be made: ${stderr}`);
  return (JSON.parse(stdout) as { secret: string }).secret;
}
