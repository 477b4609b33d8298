import { join } from 'node:path';
import { configOf } from './workers.mjs';
import { startWranglerDev } from './wrangler-dev.mjs';

/**
 * Starts the data Worker alone. It must be built and its data imported.
 *
 * @param {{ port: number, state: string }} place where it answers; folder of its D1
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startDataWorker({ port, state }) {
  const place = { port, state, registry: join(state, 'registry'), log: join(state, 'wrangler.log') };
  const group = await startWranglerDev({ configs: [configOf('policy-data')], ...place });
  return { origin: `http://localhost:${port}`, stop: () => group.stop() };
}
