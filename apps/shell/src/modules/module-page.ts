import { type Fragment } from '@policy/module-kit/contract';
import { matchPage } from '@policy/module-kit';
import { renderView } from '@policy/module-kit/server';
import { isOwner, standardPages } from '@policy/pages';
import * as m from '@policy/words/messages';
import { faultPage, notFoundPage } from '../faults/fault-page.ts';
import { renderNotice, renderOverrideNotice } from '../faults/render-notice.ts';
import { pressScripts } from '../frame/document.ts';
import { livingViews } from '../frame/living-views.ts';
import type { PageAnswer, PageRequest } from '../frame/page-answer.ts';
import { behindModule, dataClient } from '../plan/data-client.ts';
import { noteFallback } from '../registry/last-fallback.ts';
import type { Serving } from '../registry/serving.ts';
import { reportFault } from '../reports/report-fault.ts';
import { serverTiming } from '../reports/server-timing.ts';
import { minuteOf } from '../status/minute.ts';
import { ModuleFault } from './ask-module.ts';
import { buildOf } from './descriptors.ts';
import { fetchFragment } from './fragments.ts';
import { keepLastGood, readLastGood } from './last-good.ts';
import type { ModuleId, ShellBindings } from './modules.ts';

export type ModulePage = PageAnswer | { redirect: string };

/**
 * A page of a module. When the module is at fault or switched off the reader gets, in this order: the module's last good answer,
 * the shell's own rendering of the shared data, an honest page that says neither can be had.
 *
 * @param path below the module, with the query
 * @param waitUntil for work that may go on after the answer
 */
export async function modulePage(
  env: ShellBindings,
  request: PageRequest,
  serving: Serving,
  path: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<ModulePage> {
  const { module } = serving;
  const fallBack = async (phase: ModuleFault['phase'] | 'off') => {
    waitUntil(noteFallback(env, { module, at: new Date().toISOString(), phase, page: request.path, build: buildOf(serving) }));
    return withTiming(await fallbackPage(env, request, serving, path), serverTiming(serving, started, phase));
  };
  const started = performance.now();
  if (serving.off) return fallBack('off');
  try {
    const answer = await fetchFragment(serving, request.locale, path, env.BASE_PATH);
    if (answer.kind === 'redirect') return { redirect: answer.path };
    if (answer.kind === 'not-found') return notFoundPage(request, env.BASE_PATH);
    // What few see is not what all may get when the module is down.
    if (!serving.trial) waitUntil(keepLastGood(module, request.locale, path, answer.fragment));
    const { build: maker } = answer.fragment.head;
    const page = pageOfFragment(answer.fragment);
    const notice = serving.trial === 'override' ? await overrideNotice(env, request, serving, maker) : '';
    return { ...page, html: notice + page.html, maker: { module, build: maker }, timing: [serverTiming(serving, started, maker)] };
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error;
    reportFault({ module, build: buildOf(serving), phase: error.phase, page: request.path, error });
    return fallBack(error.phase);
  }
}

function overrideNotice(env: ShellBindings, request: PageRequest, { module, slot, origin }: Serving, build: string): Promise<string> {
  const text = m.status_override_notice({ module, build, from: origin ?? `${slot}` }, { locale: request.locale });
  return renderOverrideNotice(request, env.BASE_PATH, text);
}

function withTiming(page: ModulePage, timing: string): ModulePage {
  return 'redirect' in page ? page : { ...page, timing: [timing] };
}

async function fallbackPage(env: ShellBindings, request: PageRequest, { module, off }: Serving, path: string): Promise<ModulePage> {
  const words = { locale: request.locale };
  const offNotice = off ? await renderNotice(request, env.BASE_PATH, m.status_off_notice({ time: minuteOf(off.at) }, words)) : null;
  const lastGood = await readLastGood(module, request.locale, path);
  if (lastGood) {
    const said = off ? m.status_off_last_good : m.shell_last_good_notice;
    const notice = await renderNotice(request, env.BASE_PATH, said({ time: minuteOf(lastGood.at) }, words));
    const page = pageOfFragment(lastGood.fragment);
    return { ...page, html: (offNotice ?? '') + notice + page.html, views: [], cacheable: false };
  }
  const made = await ownRendering(env, request, module, path, offNotice);
  if (made) return made;
  const page = await faultPage(request, env.BASE_PATH);
  return { ...page, html: (offNotice ?? '') + page.html };
}

/**
 * The same page made by the shell from the shared data; null if the path is the module's alone, the module owns nothing, or the data
 * cannot be had.
 *
 * @param offNotice says instead of the usual notice why the module did not make it
 */
async function ownRendering(
  env: ShellBindings,
  request: PageRequest,
  module: ModuleId,
  path: string,
  offNotice: string | null,
): Promise<ModulePage | null> {
  if (!isOwner(module)) return null;
  const [pathname = '/'] = path.split('?');
  // A module's overview is its own work; its list of indicators is the nearest thing that the shared data can tell.
  const match = matchPage(standardPages, pathname === '' || pathname === '/' ? '/indicators' : pathname);
  if (!match) return null;
  const context = { locale: request.locale, module, params: match.params, query: request.query, data: dataClient(env, behindModule) };
  try {
    const rendered = await renderView({ ...match.page, interactive: false }, context, { base: env.BASE_PATH, pressScripts });
    if ('notFound' in rendered) return notFoundPage(request, env.BASE_PATH);
    if ('redirect' in rendered) return { redirect: rendered.redirect };
    const notice = offNotice ?? (await renderNotice(request, env.BASE_PATH, m.shell_own_rendering_notice({}, { locale: request.locale })));
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
  return {
    status: 200,
    title: head.title,
    description: head.description,
    canonical: head.canonical,
    styles: head.styles,
    html,
    views: livingViews(head),
    cacheable: true,
  };
}
