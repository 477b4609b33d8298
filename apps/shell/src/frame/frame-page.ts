import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { providePortal } from '@policy/ui';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { readDescriptors } from '../modules/descriptors.ts';
import { fetchWidget } from '../modules/fragments.ts';
import { isModuleId, moduleIds, type ShellBindings } from '../modules/modules.ts';
import { readEditionMark } from '../plan/edition-mark.ts';
import { reportFault } from '../reports/report-fault.ts';
import { securityHeaders } from '../security/headers.ts';
import { documentEnd, documentStart, pageScripts, stylesheet } from './document.ts';
import Frame from './Frame.vue';
import { outletMark, splitAtWidgets } from './outlet.ts';
import type { PageAnswer, PageRequest } from './page-answer.ts';

/**
 * Puts a page into the portal's frame and streams it: the frame goes out at once, widgets follow as their modules answer,
 * in the order of the page. A widget whose module is at fault leaves its place to an honest line.
 */
export async function framePage(env: ShellBindings, request: PageRequest, page: PageAnswer, timing: string[] = []): Promise<Response> {
  const [descriptors, edition] = await Promise.all([readDescriptors(env), readEditionMark(env)]);
  const base = env.BASE_PATH;
  const frame = createSSRApp(Frame, {
    modules: moduleIds.map((id) => ({ id, title: descriptors.get(id)?.title ?? null })),
    section: request.path.split('/')[1] ?? '',
    path: page.canonical ?? request.path,
    searchText: request.path === '/search' ? (request.query.get('q') ?? '') : '',
    editionSha256: edition?.sha256 ?? null,
    revision: edition?.revision ?? null,
  });
  providePortal(frame, { locale: request.locale, base, module: 'plan' });
  const [frameStart = '', frameEnd = ''] = (await renderToString(frame)).split(outletMark);

  const pieces = splitAtWidgets(page.html);
  const slotted = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.module])));
  const widgetStyles = [...slotted].flatMap((module) => (isModuleId(module) ? (descriptors.get(module)?.styles ?? []) : []));
  const scripts = await pageScripts(page.views, base);
  const styles = [...new Set([...page.styles, ...widgetStyles])];
  const head = { locale: request.locale, title: titleOf(page.title, request.locale), description: page.description, canonical: page.canonical, styles };

  const chunks: (string | Promise<string>)[] = [
    documentStart(head, request.origin, base) + frameStart,
    ...pieces.map((piece) => (typeof piece === 'string' ? piece : renderSlot(env, request, piece, styles))),
    frameEnd + documentEnd(scripts),
  ];
  return new Response(streamOf(chunks), {
    status: page.status,
    headers: {
      ...securityHeaders(scripts?.importMapHash ?? null),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': page.cacheable ? 'no-cache' : 'no-store',
      'content-language': request.locale,
      'speculation-rules': `"${base}/_speculation-rules.json"`,
      ...(timing.length > 0 ? { 'server-timing': timing.join(', ') } : {}),
    },
  });
}

function titleOf(title: string, locale: Locale): string {
  const portal = m.shell_portal_name({}, { locale });
  return title === portal ? portal : `${title} – ${portal}`;
}

async function renderSlot(env: ShellBindings, request: PageRequest, slot: { module: string; widget: string }, styles: string[]): Promise<string> {
  if (!isModuleId(slot.module)) return '';
  try {
    const { head, html } = await fetchWidget(env, slot.module, request.locale, slot.widget, new URLSearchParams());
    // A deploy between descriptor and widget: the newer build's styles come with the widget.
    const missing = head.styles.filter((style) => !styles.includes(style));
    return missing.map((style) => stylesheet(env.BASE_PATH, style)).join('') + html;
  } catch (error) {
    reportFault({ module: slot.module, build: null, phase: 'widget', page: request.path, error });
    const notice = m.shell_widget_unavailable({}, { locale: request.locale });
    return `<p class="widget-unavailable" data-module="${slot.module}">${notice}</p>`;
  }
}

function streamOf(chunks: (string | Promise<string>)[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const waiting = chunks.values();
  return new ReadableStream({
    async pull(controller) {
      const next = waiting.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(await next.value));
    },
  });
}
