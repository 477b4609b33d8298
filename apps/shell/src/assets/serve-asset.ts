import { isModuleId, type ShellBindings } from '../modules/modules.ts';
import { readKeptFile } from '../registry/kept-files.ts';
import { placesOf, type Serving } from '../registry/serving.ts';

/**
 * Serves an immutable file, `/_m/{module}/{build}/…`: from whoever built it, else as it was kept when its build was published.
 * Files of modules are held in the Workers cache: the last good page of a module that is down still has its styles.
 *
 * @param pathname without base
 * @param serving who makes the module's pages for this visitor; null if the file is not a module's
 */
export async function serveAsset(
  env: ShellBindings,
  pathname: string,
  serving: Serving | null,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const owner = pathname.split('/')[2] ?? '';
  if (owner === 'shell') return (await fileFrom(env.ASSETS, pathname)) ?? (await keptFile(env, pathname)) ?? missing();
  if (!serving || !isModuleId(env, owner)) return missing();
  // A developer's own build is this visitor's alone.
  if (serving.slot === null) return (await fileFrom(serving.service, pathname)) ?? missing();

  const cache = await caches.open('module-files');
  const address = `https://files.portal${pathname}`;
  const held = await cache.match(address);
  if (held) return held;
  const places = placesOf(env, serving);
  const [first, second] = places.map((place) => () => fileFrom(place, pathname));
  const file = (await first?.()) ?? (await second?.()) ?? (await keptFile(env, pathname));
  if (file) waitUntil(cache.put(address, file.clone()));
  return file ?? missing();
}

async function fileFrom(service: Serving['service'], path: string): Promise<Response | null> {
  const answer = await service.fetch(`https://module${path}`).catch(() => null);
  // An HTML answer would be somebody's error page or single-page fallback: never a file of ours.
  const isFile = answer?.ok && !answer.headers.get('content-type')?.startsWith('text/html');
  return isFile ? immutable(answer) : null;
}

async function keptFile(env: ShellBindings, path: string): Promise<Response | null> {
  const file = await readKeptFile(env.FILES, path).catch(() => null);
  return file && immutable(file);
}

function immutable(answer: Response): Response {
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
