import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../http/bindings.ts';
import { noSuchRevision } from '../http/problem.ts';
import { currentRevision, findRevision, type Revision } from '../revisions/current-revision.ts';
import { negotiate } from './negotiate.ts';

/** Finds out what is asked for, before anything is looked up: which revision, which route, in which form. */
export function locate(basePath: string): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const { method, raw } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const { pathname, searchParams } = new URL(raw.url);
    const named = readNumber(searchParams.get('revision'));
    const current = await currentRevision(context.env.DB);
    if (current !== undefined) {
      context.set('current', current);
      context.set('revision', named === null ? current : await findNamed(context.env.DB, current, named));
      context.set('permanent', named !== null);
    }
    if (pathname.startsWith(`${basePath}/`)) context.set('reading', negotiate(pathname.slice(basePath.length), raw.headers.get('accept')));
    return next();
  };
}

async function findNamed(database: Environment['Bindings']['DB'], current: Revision, number: number): Promise<Revision> {
  if (number === current.number) return current;
  const revision = number < current.number ? await findRevision(database, number) : undefined;
  if (revision === undefined) throw noSuchRevision(number, current.number);
  return revision;
}

/** Anything but a plain number is left to the route, which says what is wrong with it. */
function readNumber(given: string | null): number | null {
  return given !== null && /^[1-9]\d{0,8}$/u.test(given) ? Number(given) : null;
}
