import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '@policy/runner';

/** What a command ended with. */
export interface Ended {
  code: number;
  output: string;
  errors: string;
}

/**
 * Runs `portal-module` against a portal, as a team does.
 *
 * @param args command and options: `deploy`, `--module`, `talent`
 * @param env in addition to the test's own
 */
export async function portalModule(origin: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const options = { cwd: root, env: { ...process.env, ...env, PORTAL_ORIGIN: origin } };
  try {
    const { stdout, stderr } = await promisify(execFile)('portal-module', args, options);
    return { code: 0, output: stdout.trim(), errors: stderr.trim() };
  } catch (error) {
    const { code = 1, stdout = '', stderr = '' } = error as { code?: number; stdout?: string; stderr?: string };
    return { code, output: stdout.trim(), errors: stderr.trim() };
  }
}
