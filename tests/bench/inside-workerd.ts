import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyFreePort, startWranglerDev } from '@policy/runner';

export const dataConfig = fileURLToPath(new URL('../../functions/data/wrangler.jsonc', import.meta.url));

/** The least that a Worker can do: a text, or as many bytes as its path says. */
const helloCode = `const long = 'x'.repeat(4_000_000);
const headers = { 'content-type': 'application/json' };
export default { fetch: ({ url }) => new Response(long.slice(0, Number(new URL(url).pathname.slice(1))) || 'Hello World!', { headers }) };`;

/** Asks another Worker through a service binding, as modules do, so often that the way to this one no longer counts. */
const askerCode = `export default {
  async fetch(request, env) {
    const { binding, path, count } = await request.json();
    for (let ask = 0; ask < count; ask += 1) await (await env[binding].fetch('http://inside' + path)).arrayBuffer();
    return new Response('done');
  },
};`;

/** Writes the configuration of a Worker of one file. Returns its path. */
export function writeWorker(folder: string, name: 'hello-world' | 'asker'): string {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const services =
    name === 'asker'
      ? [
          { binding: 'DATA', service: 'policy-data' },
          { binding: 'HELLO', service: 'hello-world' },
        ]
      : [];
  writeFileSync(join(own, 'worker.js'), name === 'asker' ? askerCode : helloCode);
  const config = { name, main: 'worker.js', no_bundle: true, compatibility_date: '2026-10-01', services };
  writeFileSync(join(own, 'wrangler.json'), JSON.stringify(config));
  return join(own, 'wrangler.json');
}

export interface Inside {
  /** Milliseconds of one ask, from inside the same process. */
  time: (binding: 'DATA' | 'HELLO', path: string) => Promise<number>;
  stop: () => Promise<void>;
}

/** Starts the data Worker and a hello-world Worker in one process, with a third that asks them. */
export async function startInside(folder: string, state: string): Promise<Inside> {
  const port = await anyFreePort();
  const group = await startWranglerDev({
    configs: [writeWorker(folder, 'asker'), dataConfig, writeWorker(folder, 'hello-world')],
    port,
    state,
    registry: join(state, 'registry'),
    log: join(state, 'wrangler.log'),
  });
  const askAll = async (binding: string, path: string, count: number) => {
    const started = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify({ binding, path, count }) });
    if ((await response.text()) !== 'done') throw new Error(`The asking Worker answered ${response.status}.`);
    return performance.now() - started;
  };
  const count = 200;
  return {
    time: async (binding, path) => ((await askAll(binding, path, count)) - (await askAll(binding, path, 0))) / count,
    stop: () => group.stop(),
  };
}
