import { spawn } from 'node:child_process';
import { anyFreePort, root } from '@policy/runner';

/** A module's own server, as its team starts it. */
export interface DevServer {
  /** Where the module answers without the portal. */
  here: string;
  /** The signed link that shows it inside the portal. */
  link: string;
  stop(): Promise<void>;
}

/**
 * Runs `npm run dev -w apps/{module} -- --against {portal}` and waits for its link.
 *
 * @param repository where it is run, if not in this one
 * @throws with all that it printed when it ends before
 */
export async function startDevServer(module: string, portal: string, repository = root): Promise<DevServer> {
  const port = await anyFreePort();
  const args = ['run', '--silent', 'dev', '-w', `apps/${module}`, '--', '--against', portal];
  const child = spawn('npm', args, { cwd: repository, env: { ...process.env, PORT: String(port) }, detached: true });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const link = await new Promise<string>((resolve, reject) => {
    const read = (piece: Buffer) => {
      said += piece.toString();
      const found = /In the portal: (\S+)\n/u.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(said)));
  });
  return {
    here: `http://localhost:${port}`,
    link,
    async stop() {
      // All that it started ends with it.
      process.kill(-child.pid!, 'SIGTERM');
      await ended;
    },
  };
}
