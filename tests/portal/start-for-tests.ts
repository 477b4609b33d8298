import { join } from 'node:path';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';

/** Starts one portal for all tests, on its own port and with its own data; `npm start` may run beside it. */
export default async function startForTests(): Promise<() => Promise<void>> {
  // Ends the portal with the tests, also when they are told to end half way.
  process.once('SIGTERM', () => process.exit(143));
  const state = join(portalFolder, 'test-state');
  await importData(state);
  const portal = await startPortal({ port: await anyFreePort(), state });
  process.env['PORTAL_ORIGIN'] = portal.origin;
  return portal.stop;
}
