import { baseHeader } from '@policy/module-kit/contract';
import type { ShellBindings } from '../modules/modules.ts';

/** Hands everything below `/api/` to the data API, and tells it where the portal is mounted. */
export function serveApi(env: ShellBindings, request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set(baseHeader, env.BASE_PATH);
  return env.DATA.fetch(new Request(request, { headers }));
}
