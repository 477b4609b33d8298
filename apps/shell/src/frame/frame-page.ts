import type { Locale } from '@policy/api';
import { challengeKey } from '../ask/challenge.ts';
import { splitAtWidgets, type WidgetPlace } from '@policy/module-kit/contract';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import { providePortal } from '@policy/ui';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { buildHeader, moduleHeader } from '@policy/module-kit/contract';
import { subjectOfPage } from '../changes/subject-of-page.ts';
import { buildOf } from '../modules/descriptors.ts';
import { fetchWidget } from '../modules/fragments.ts';
import { moduleIds, type ShellBindings } from '../modules/modules.ts';
import { reportFault } from '../reports/report-fault.ts';
import { securityHeaders } from '../security/headers.ts';
import { lateMarks, noteLateMarks } from '../styles/late-marks.ts';
import { pageStyles, type PageStyles } from '../styles/page-styles.ts';
import { readStylesheets } from '../styles/read-stylesheets.ts';
import { marksIn } from '../styles/used-styles.ts';
import build from 'virtual:shell-build';
import {
  documentEnd,
  documentStart,
  importMapHash,
  pageScripts,
  readAloudScript,
  shellStyles,
  suggestScript,
  type LivingView,
} from './document.ts';
import type { FrameData } from './frame-data.ts';
import { metaTags } from './meta-tags.ts';
import Frame from './Frame.vue';
import { livingViews } from './living-views.ts';
import { outletMark } from './outlet.ts';
import type { PageAnswer, PageRequest } from './page-answer.ts';
import { suggestData } from './suggest-data.ts';

/** Name of a page's late end, for its styles. */
const pageEnd = 'shell/end';

/**
 * Puts a page into the portal's frame and streams it: the frame goes out at once, widgets follow as their modules answer,
 * in the order of the page. A widget whose module is at fault leaves its place to an honest line, or closes it, as the place says.
 */
export async function framePage(
  env: ShellBindings,
  request: PageRequest,
  page: PageAnswer,
  frame: FrameData,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const pieces = splitAtWidgets(page.html, moduleIds(env));
  const hrefs = [...new Set([...page.styles, ...stylesOfWidgets(pieces, request, frame)])];
  const [[frameStart, frameEnd], sheetsOfModules] = await Promise.all([
    renderFrame(env, request, page, frame),
    readStylesheets(env, request, hrefs, waitUntil),
  ]);
  const sheets = [{ href: shellStyles, nodes: build.styles }, ...sheetsOfModules];
  const late = [...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [nameOf(piece)])), ...(page.end ? [pageEnd] : [])];
  const marks = new Set([...marksIn(frameStart + page.html + frameEnd), ...lateMarks(late)]);
  const styles = await pageStyles(sheets, marks, env.BASE_PATH);
  const title = titleOf(page.title, request.locale);
  const { locale, display } = request;
  const meta = metaTags(env, request, page, frame);
  const head = { locale, display, title, description: page.description, canonical: page.canonical, meta, styles: styles.head };

  const parts = pieces.map(async (piece): Promise<FilledPlace> =>
    typeof piece === 'string' ? { html: piece, views: [] } : fillPlace(env, request, piece, styles),
  );
  const chunks: (string | Promise<string>)[] = [
    documentStart(head, request.origin, env.BASE_PATH) + frameStart,
    ...parts.map(async (part) => (await part).html),
    page.end?.then((html) => withStyles(pageEnd, html, styles, [shellStyles])) ?? '',
    // Which widgets live is known when all have answered.
    Promise.all(parts).then((filled) => {
      const views = [...page.views, ...filled.flatMap((part) => part.views)];
      // What a view draws later has its styles too: they come after everything that is read.
      const whole = styles.whole(views.flatMap((view) => view.styles));
      return frameEnd + documentEnd(whole + pageScripts(views, env.BASE_PATH));
    }),
  ];
  const mayLive = page.views.length > 0 || pieces.some((piece) => typeof piece !== 'string');
  const vues = [page.views.map(({ module }) => module), modulesOf(pieces)].flat().some((module) => hasOwnVue(module, frame))
    ? 'several'
    : 'one';
  const headers = new Headers(
    securityHeaders(styles.hash, mayLive ? await importMapHash(env.BASE_PATH) : null, {
      vues,
      frames: request.path === '/widgets',
      challenge: request.path === '/ask' && challengeKey(env) !== null,
    }),
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('cache-control', page.cacheable ? 'no-cache' : 'no-store');
  headers.set('vary', 'cookie');
  headers.set('content-language', languageTag(request.locale));
  headers.set('speculation-rules', `"${env.BASE_PATH}/_speculation-rules.json"`);
  if (page.timing) headers.set('server-timing', page.timing.join(', '));
  if (page.maker) {
    headers.set(moduleHeader, page.maker.module);
    headers.set(buildHeader, page.maker.build);
  }
  return new Response(streamOf(chunks), { status: page.status, headers });
}

/** The frame's HTML before and after the page. */
async function renderFrame(env: ShellBindings, request: PageRequest, page: PageAnswer, data: FrameData): Promise<[string, string]> {
  const frame = createSSRApp(Frame, {
    modules: moduleIds(env).map((id) => ({ id, title: data.descriptors.get(id)?.title ?? null })),
    section: request.path.split('/')[1] ?? '',
    path: page.canonical ?? page.here ?? request.path,
    subject: page.canonical === null ? null : subjectOfPage(page.canonical),
    searchText: request.path === '/search' ? (request.query.get('q') ?? '') : '',
    suggest: { script: env.BASE_PATH + suggestScript, data: suggestData(request.locale, env.BASE_PATH) },
    display: request.display,
    readAloudScript: env.BASE_PATH + readAloudScript,
    editionSha256: data.edition?.sha256 ?? null,
    revision: data.edition?.revision ?? null,
  });
  providePortal(frame, { locale: request.locale, base: env.BASE_PATH, module: 'plan' });
  const [start = '', end = ''] = (await renderToString(frame)).split(outletMark);
  return [start, end];
}

/**
 * Styles of the modules whose widgets the page holds, known before the widgets answer. A descriptor of an earlier build still tells
 * a module's name, but what it draws comes from one build alone.
 */
function stylesOfWidgets(pieces: (string | WidgetPlace)[], { servings }: PageRequest, { descriptors }: FrameData): string[] {
  return modulesOf(pieces).flatMap((module) => {
    const [descriptor, serving] = [descriptors.get(module), servings.get(module)];
    return descriptor && (!serving?.build || serving.build === descriptor.build) ? descriptor.styles : [];
  });
}

function modulesOf(pieces: (string | WidgetPlace)[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.module]));
}

function hasOwnVue(module: string, { descriptors }: FrameData): boolean {
  return descriptors.get(module)?.client.vue === 'own';
}

function titleOf(title: string, locale: Locale): string {
  const portal = m.shell_portal_name({}, { locale });
  return title === portal ? portal : `${title} – ${portal}`;
}

/** What came to a place of the page, and what of it comes to life in the browser. */
interface FilledPlace {
  html: string;
  views: LivingView[];
}

async function fillPlace(env: ShellBindings, request: PageRequest, place: WidgetPlace, styles: PageStyles): Promise<FilledPlace> {
  const { module, widget, query, heading, whenAbsent } = place;
  const serving = request.servings.get(module);
  try {
    if (!serving) throw new Error(`the portal has no module ${module}`);
    if (serving.off) return closedPlace(request, module, whenAbsent);
    const { head, html } = await fetchWidget(serving, request.locale, widget, query, env.BASE_PATH);
    return { html: withStyles(nameOf(place), heading + html, styles, head.styles), views: livingViews(head) };
  } catch (error) {
    reportFault({ module, build: serving ? buildOf(serving) : null, phase: 'widget', page: request.path, error });
    return closedPlace(request, module, whenAbsent);
  }
}

/** HTML that comes after the page's styles went out, after links to what it needs of these files besides. */
function withStyles(name: string, html: string, styles: PageStyles, hrefs: string[]): string {
  noteLateMarks(name, html);
  return styles.besides(hrefs, html) + html;
}

function nameOf({ module, widget }: WidgetPlace): string {
  return `${module}/${widget}`;
}

/** A place whose widget cannot be had. */
function closedPlace({ locale }: PageRequest, module: string, whenAbsent: WidgetPlace['whenAbsent']): FilledPlace {
  if (whenAbsent === 'nothing') return { html: '', views: [] };
  const notice = m.shell_widget_unavailable({}, { locale });
  return { html: `<p class="widget-unavailable" data-module="${module}">${notice}</p>`, views: [] };
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
