import type { ModuleId, ShellBindings } from '../modules/modules.ts';
import { moduleIds } from '../modules/modules.ts';
import { readRegistry } from './registry.ts';
import { chooseServing, type Serving } from './serving.ts';
import { bucketCookie, cookieHeader, readVisitor } from './visitor.ts';

/** How long a visitor keeps to one side of a trial, in seconds. */
const bucketSeconds = 7 * 24 * 3600;

const aboveEveryShare = 100;

/** One request: who makes each module's part of the answer, and what the answer must say so that it stays this visitor's. */
export interface Visit {
  servings: Map<ModuleId, Serving>;
  /** Some visitors get another build than others. */
  isPersonal: boolean;
  /** `Set-Cookie` for a visitor who has no number yet, while a build is on trial. */
  cookie: string | null;
}

/** Decides at the begin of a request, once for all that the answer consists of. */
export async function beginVisit(env: ShellBindings, request: Request, waitUntil: (work: Promise<unknown>) => void): Promise<Visit> {
  const [visitor, registry] = await Promise.all([readVisitor(env, request), readRegistry(env, waitUntil)]);
  const isTrial = moduleIds(env).some((module) => registry.stateOf(module).canary !== null);
  const number = String(visitor.bucket);
  return {
    servings: chooseServing(env, registry, visitor),
    isPersonal: isTrial || visitor.override !== null,
    cookie: isTrial && visitor.isNew ? cookieHeader(bucketCookie, number, bucketSeconds, { url: request.url, base: env.BASE_PATH }) : null,
  };
}

/** Who makes each module's part for those who take part in no trial. */
export async function currentServings(env: ShellBindings, waitUntil: (work: Promise<unknown>) => void): Promise<Map<ModuleId, Serving>> {
  return chooseServing(env, await readRegistry(env, waitUntil), { bucket: aboveEveryShare, override: null });
}

/** Marks a page so that no cache between gives one visitor's build to another. */
export function endVisit(answer: Response, { isPersonal, cookie }: Visit): Response {
  if (!isPersonal) return answer;
  if (answer.headers.get('cache-control') !== 'no-store') answer.headers.set('cache-control', 'private, no-cache');
  answer.headers.set('vary', 'cookie');
  if (cookie) answer.headers.append('set-cookie', cookie);
  return answer;
}
