import type { ShellBindings } from '../modules/modules.ts';
import { readStatus } from './read-status.ts';

/** `GET /status.json`: the same as the status page, for machines. 200 also when a module is down; the portal itself is not. */
export async function serveStatus(env: ShellBindings, waitUntil: (work: Promise<unknown>) => void): Promise<Response> {
  return Response.json(await readStatus(env, waitUntil), {
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
  });
}
