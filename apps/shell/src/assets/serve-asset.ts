import { isModuleId, serviceOf, type ShellBindings } from '../modules/modules.ts';

/**
 * Serves an immutable file, `/_m/{module}/{build}/…`, from whoever built it. Files of modules are kept in the Workers cache:
 * the last good page of a module that is down still has its styles.
 */
export async function serveAsset(env: ShellBindings, request: Request, waitUntil: (work: Promise<unknown>) => void): Promise<Response> {
  const url = new URL(request.url);
  const owner = url.pathname.split('/')[2] ?? '';
  if (owner === 'shell') return immutable(await env.ASSETS.fetch(request));
  if (!isModuleId(env, owner)) return missing();

  const cache = await caches.open('module-files');
  const address = `https://files.portal${url.pathname}`;
  const kept = await cache.match(address);
  if (kept) return kept;
  const answer = await serviceOf(env, owner)
    .fetch(`https://module${url.pathname}`)
    .catch(() => null);
  if (!answer) return new Response('The module does not answer.', { status: 503 });
  const file = immutable(answer);
  if (file.ok) waitUntil(cache.put(address, file.clone()));
  return file;
}

function immutable(answer: Response): Response {
  // An HTML answer would be somebody's error page or single-page fallback: never a file of ours.
  const isFile = answer.ok && !answer.headers.get('content-type')?.startsWith('text/html');
  if (!isFile) return missing();
  const headers = new Headers(answer.headers);
  headers.set('cache-control', 'public, max-age=31536000, immutable');
  headers.set('x-content-type-options', 'nosniff');
  // Hosts of other sites load modules too, by federation.
  headers.set('access-control-allow-origin', '*');
  return new Response(answer.body, { status: answer.status, headers });
}

function missing(): Response {
  return new Response('No such file.', { status: 404, headers: { 'cache-control': 'no-store' } });
}
