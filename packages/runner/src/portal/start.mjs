import { root } from '../folders.mjs';
import { install } from '../install/install.mjs';
import { checkRequiredFiles } from '../install/required-files.mjs';
import { build } from './build.mjs';
import { choosePort } from './free-port.mjs';
import { importData } from './import-data.mjs';
import { usualState } from './running-portals.mjs';
import { startPortal } from './start-portal.mjs';

/**
 * Brings the portal up on this machine and keeps it up until a signal ends it.
 *
 * @throws {import('../problem.mjs').Problem}
 */
export async function start() {
  checkRequiredFiles(root);
  const port = await choosePort(process.env['PORT']);
  await install();
  await build();
  await importData(usualState);
  const portal = await startPortal({ port, state: usualState });
  console.log(`\n  ${portal.origin}   (Ctrl-C ends it)\n`);
  process.exitCode = 0;
  await portal.failed;
}
