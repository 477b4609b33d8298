import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

export interface DataWorker {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts the Worker as it runs in production, with its queues and limits, in a process group of its own.
 *
 * @param options.state folder of its database, as wrangler's `--persist-to`
 * @param options.vars instead of those in the configuration
 */
export async function startDataWorker({ state, vars = {} }: { state: string; vars?: Record<string, string> }): Promise<DataWorker> {
  const settings = [
    '--ip',
    '127.0.0.1',
    '--port',
    '0',
    '--inspector-port',
    '0',
    '--persist-to',
    state,
    '--show-interactive-dev-session=false',
  ];
  const given = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const child = spawn('npx', ['wrangler', 'dev', 'src/worker.ts', '--bundle', ...settings, ...given], {
    cwd: packageFolder,
    detached: true,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_REGISTRY_PATH: `${state}/registry` },
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /Ready on (http:\/\/[\w.:]+)/u.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`wrangler ended:\n${output}`)));
  });
  return { origin, stop };
}
