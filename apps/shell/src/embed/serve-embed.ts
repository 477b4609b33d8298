import { baseHeader } from '@policy/module-kit/contract';
import type { ShellBindings } from '../modules/modules.ts';

/** Hands everything below `/embed/` to the function that brings widgets to other sites, and tells it where the portal is mounted. */
export function serveEmbed(env: ShellBindings, request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set(baseHeader, env.BASE_PATH);
  // Who reads another site's page is none of our business.
  headers.delete('cookie');
  return env.EMBED.fetch(new Request(request, { headers }));
}
