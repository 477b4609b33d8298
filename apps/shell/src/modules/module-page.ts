import { type Fragment } from '@policy/module-kit/contract';
import { matchPage } from '@policy/module-kit';
import { renderView } from '@policy/module-kit/server';
import { isOwner, standardPages } from '@policy/pages';
import * as m from '@policy/words/messages';
import { faultPage, notFoundPage } from '../faults/fault-page.ts';
import { renderNotice } from '../faults/render-notice.ts';
import { pressScripts } from '../frame/document.ts';
import type { PageAnswer, PageRequest } from '../frame/page-answer.ts';
import { dataClient } from '../plan/data-client.ts';
import { reportFault } from '../reports/report-fault.ts';
import { ModuleFault } from './ask-module.ts';
import { fetchFragment } from './fragments.ts';
import { keepLastGood, readLastGood } from './last-good.ts';
import type { ModuleId, ShellBindings } from './modules.ts';

export type ModulePage = PageAnswer | { redirect: string };

/**
 * A page of a module. When the module is at fault the reader gets, in this order: the module's last good answer,
 * the shell's own rendering of the shared data, an honest page that says neither can be had.
 *
 * @param path below the module, with the query
 * @param waitUntil for work that may go on after the answer
 */
export async function modulePage(
  env: ShellBindings,
  request: PageRequest,
  module: ModuleId,
  path: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<ModulePage> {
  try {
    const answer = await fetchFragment(env, module, request.locale, path);
    if (answer.kind === 'redirect') return { redirect: answer.path };
    if (answer.kind === 'not-found') return notFoundPage(request, env.BASE_PATH);
    waitUntil(keepLastGood(module, request.locale, path, answer.fragment));
    return pageOfFragment(answer.fragment);
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error;
    reportFault({ module, build: null, phase: error.phase, page: request.path, error });
    return fallbackPage(env, request, module, path);
  }
}

async function fallbackPage(env: ShellBindings, request: PageRequest, module: ModuleId, path: string): Promise<ModulePage> {
  const lastGood = await readLastGood(module, request.locale, path);
  if (lastGood) {
    const time = lastGood.at.slice(0, 16).replace('T', ' ');
    const notice = await renderNotice(request, env.BASE_PATH, m.shell_last_good_notice({ time }, { locale: request.locale }));
    const page = pageOfFragment(lastGood.fragment);
    return { ...page, html: notice + page.html, views: [], cacheable: false };
  }
  return (await ownRendering(env, request, module, path)) ?? faultPage(request, env.BASE_PATH);
}

/** The same page made by the shell from the shared data; null if the path is the module's alone, the module owns nothing, or the data cannot be had. */
async function ownRendering(env: ShellBindings, request: PageRequest, module: ModuleId, path: string): Promise<ModulePage | null> {
  if (!isOwner(module)) return null;
  const [pathname = '/'] = path.split('?');
  // A module's overview is its own work; its list of indicators is the nearest thing that the shared data can tell.
  const match = matchPage(standardPages, pathname === '' || pathname === '/' ? '/indicators' : pathname);
  if (!match) return null;
  const context = { locale: request.locale, module, params: match.params, query: request.query, data: dataClient(env) };
  try {
    const rendered = await renderView({ ...match.page, interactive: false }, context, { base: env.BASE_PATH, pressScripts });
    if ('notFound' in rendered) return notFoundPage(request, env.BASE_PATH);
    if ('redirect' in rendered) return { redirect: rendered.redirect };
    const notice = await renderNotice(request, env.BASE_PATH, m.shell_own_rendering_notice({}, { locale: request.locale }));
    return {
      status: 200,
      ...rendered.head,
      canonical: request.path,
      styles: [],
      html: notice + rendered.html,
      views: [],
      cacheable: false,
    };
  } catch (error) {
    reportFault({ module, build: null, phase: 'own-rendering', page: request.path, error });
    return null;
  }
}

function pageOfFragment({ head, html }: Fragment): PageAnswer {
  const view = head.client && {
    module: head.module,
    build: head.build,
    view: head.view,
    expose: head.client.expose,
    entry: head.client.entry,
  };
  return {
    status: 200,
    title: head.title,
    description: head.description,
    canonical: head.canonical,
    styles: head.styles,
    html,
    views: view && head.client ? [{ ...view, preloads: head.client.preloads }] : [],
    cacheable: true,
  };
}
