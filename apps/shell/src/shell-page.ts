import { matchPage, type PageContext } from '@policy/module-kit';
import { baseHeader } from '@policy/module-kit/contract';
import { pickQuery, renderView } from '@policy/module-kit/server';
import { challengeKey } from './ask/challenge.ts';
import { writeStamp } from './ask/stamp.ts';
import { notFoundPage } from './faults/fault-page.ts';
import { pressScripts, shellFiles } from './frame/document.ts';
import type { PageAnswer, PageRequest } from './frame/page-answer.ts';
import type { ShellBindings } from './modules/modules.ts';
import { dataClient } from './plan/data-client.ts';
import type { ShellContext, ShellHead } from './shell-context.ts';
import { samplePages, shellPages } from './shell-pages.ts';

/**
 * A page of the shell itself: home, the whole plan, search.
 *
 * @returns null if no page has this path
 * @throws what its loader throws, when the data cannot be had
 */
export async function shellPage(env: ShellBindings, request: PageRequest): Promise<PageAnswer | { redirect: string } | null> {
  const match = matchPage(shellPages, request.path);
  if (!match) return null;
  const { page, params } = match;
  const context = {
    locale: request.locale,
    module: 'plan' as const,
    params,
    query: request.query,
    data: dataClient(env),
    ...shellParts(env, request),
  };
  const rendered = await renderView(page, context, { base: env.BASE_PATH, pressScripts });
  if ('notFound' in rendered) return notFoundPage(request, env.BASE_PATH);
  if ('redirect' in rendered) return rendered;
  const query = pickQuery(request.query, page.query ?? []).toString();
  const address = query ? `${request.path}?${query}` : request.path;
  const { status = 200, ...head }: ShellHead = rendered.head;
  const isThere = status === 200;
  const canonical = !isThere || samplePages.includes(page.id) ? null : address;
  const answer = { status, ...head, canonical, here: address, styles: [], html: rendered.html, views: [], cacheable: isThere };
  return page.id === 'ask' ? { ...answer, ...ofForm(request) } : answer;
}

/** The form is for the moment: it is not kept, nor found by searching. */
function ofForm({ attempt }: PageRequest): Pick<PageAnswer, 'status' | 'canonical' | 'cacheable'> {
  return { status: attempt ? 422 : 200, canonical: null, cacheable: false };
}

/** What the shell's own pages know besides (`shell-context.ts`). */
function shellParts(env: ShellBindings, { origin, attempt }: PageRequest): Omit<ShellContext, keyof PageContext> {
  return {
    root: origin + env.BASE_PATH,
    site: env.SITE_NAME,
    files: env.BASE_PATH + shellFiles,
    askApi: (path) => env.DATA.fetch(`${origin}/api/v1${path}`, { headers: { [baseHeader]: env.BASE_PATH } }),
    ask: {
      attempt: attempt ?? null,
      newStamp: async () => (env.PORTAL_SECRET ? writeStamp(env.PORTAL_SECRET, Date.now()) : null),
      challenge: challengeKey(env),
    },
    askEmbed: (path) => env.EMBED.fetch(origin + path, { headers: { [baseHeader]: env.BASE_PATH } }),
  };
}
