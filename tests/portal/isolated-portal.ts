import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { anyFreePort, importData, portalFolder, startPortal, type Portal } from '@policy/runner';

/** Starts a portal whose Workers have a process each, with nothing kept from an earlier run but the data. */
export async function startIsolatedPortal(): Promise<Portal> {
  const state = join(portalFolder, 'isolation-state');
  // What the shell kept as last good pages.
  rmSync(join(state, 'policy-shell'), { recursive: true, force: true });
  await importData(state);
  return startPortal({ port: await anyFreePort(), state, workers: 'process-per-worker' });
}
