import { isLocale } from '@policy/words';
import { Hono, type Context } from 'hono';
import { serveAsset } from './assets/serve-asset.ts';
import { readFrameData } from './frame/frame-data.ts';
import { framePage } from './frame/frame-page.ts';
import type { PageAnswer, PageRequest } from './frame/page-answer.ts';
import { readDisplay } from './display/display-settings.ts';
import { takeDisplay } from './display/take-display.ts';
import { readCiteFile } from './cite/cited-record.ts';
import { serveCiteFile } from './cite/serve-cite-file.ts';
import { faultPage, notFoundPage } from './faults/fault-page.ts';
import { answerForm } from './ask/answer-form.ts';
import { serveApi } from './api/serve-api.ts';
import { catalogRoutes } from './catalog/catalog-routes.ts';
import { changeFeedPath, serveChangeFeed } from './changes/serve-change-feed.ts';
import { readConsultationCalendar } from './consultations/calendar-path.ts';
import { serveConsultationCalendar } from './consultations/serve-consultation-calendar.ts';
import { serveEmbed } from './embed/serve-embed.ts';
import { serveWidget } from './embed/serve-widget.ts';
import { preferredLocale } from './languages/preferred-locale.ts';
import { readDescriptors } from './modules/descriptors.ts';
import { modulePage } from './modules/module-page.ts';
import type { ShellBindings } from './modules/modules.ts';
import { withoutBase } from './mount/without-base.ts';
import { readDocumentPath } from './plan-formats/document-path.ts';
import { servePlanDocument } from './plan-formats/serve-plan-document.ts';
import { recordQuestions } from './questions/record-questions.ts';
import { questionsFeedPath, serveQuestionsFeed } from './questions/serve-questions-feed.ts';
import { overrideRoutes } from './registry/override-routes.ts';
import { registryRoutes } from './registry/registry-routes.ts';
import { beginVisit, endVisit } from './registry/visit.ts';
import { takeReport } from './reports/take-report.ts';
import { shellPage } from './shell-page.ts';
import { sitemapRoutes } from './sitemap/serve-sitemap.ts';
import { speculationRules } from './speculation-rules.ts';
import { serveStatus } from './status/serve-status.ts';
import { statusPage } from './status/status-page.ts';
import { readTimelineEnding, serveTimelineFile } from './timeline/serve-timeline-file.ts';

const app = new Hono<{ Bindings: ShellBindings }>();

app.get('/_m/*', async (c) => {
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const { servings } = await beginVisit(c.env, c.req.raw, waitUntil);
  return serveAsset(c.env, c.req.path, servings.get(c.req.path.split('/')[2] ?? '') ?? null, waitUntil);
});
app.post('/_report', (c) => takeReport(c.req.raw));
app.post('/_display', takeDisplay);
app.get('/_modules.json', async (c) => {
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const { servings } = await beginVisit(c.env, c.req.raw, waitUntil);
  // Hosts of other sites find here what they may load.
  c.header('access-control-allow-origin', '*');
  return c.json({ items: [...(await readDescriptors(servings.values(), waitUntil)).values()] });
});
app.route('/_registry', registryRoutes);
app.route('/_override', overrideRoutes);
app.get('/status.json', (c) => serveStatus(c.env, (work) => c.executionCtx.waitUntil(work)));
app.get('/_speculation-rules.json', (c) =>
  c.body(speculationRules(c.env.BASE_PATH), 200, { 'content-type': 'application/speculationrules+json' }),
);
app.get('/api/v1', (c) => inPreferredLanguage(c, '/developers'));
app.all('/api/*', (c) => serveApi(c.env, c.req.raw));
app.route('/', sitemapRoutes);
app.route('/', catalogRoutes);
app.all('/embed/*', (c) => serveEmbed(c.env, c.req.raw));
app.get('/_widget/:module/:widget', (c) => serveWidget(c.env, c.req.raw, c.req.param(), (work) => c.executionCtx.waitUntil(work)));

// Addresses without a language lead to the page in the one that the reader prefers.
app.get('/', (c) => inPreferredLanguage(c, ''));

app.get('/status', (c) => inPreferredLanguage(c, '/status'));
app.get('/developers', (c) => inPreferredLanguage(c, '/developers'));
// Where the `type` of a problem of the API leads.
app.get('/problems/:kind', (c) => inPreferredLanguage(c, `/developers#problem-${encodeURIComponent(c.req.param('kind'))}`));

app.get('/:locale/:path{.*}?', async (c) => {
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const visit = await beginVisit(c.env, c.req.raw, waitUntil);
  const { servings } = visit;
  const frame = readFrameData(c.env, servings, waitUntil);
  const { pathname, searchParams, search, origin } = new URL(c.req.url);
  const [, first = '', ...rest] = pathname.split('/');
  const base = c.env.BASE_PATH;
  const display = readDisplay(c);
  if (!isLocale(first)) {
    const locale = preferredLocale(c.req.header('accept-language') ?? '');
    const request = { locale, path: '/', query: new URLSearchParams(), origin, display, servings };
    return framePage(c.env, request, await notFoundPage(request, base), await frame, waitUntil);
  }
  if (rest.length > 0 && rest.at(-1) === '') return c.redirect(`${base}${pathname.replace(/\/+$/u, '')}${search}`, 301);

  const document = readDocumentPath(`/${rest.join('/')}`);
  const portal = `${origin}${base}/${first}`;
  if (document) return servePlanDocument(c.env, document, first, portal);
  if (`/${rest.join('/')}` === questionsFeedPath) return serveQuestionsFeed(c.env, searchParams, { locale: first, portal });
  const calendar = readConsultationCalendar(`/${rest.join('/')}`);
  if (calendar) return serveConsultationCalendar(c.env, calendar, { locale: first, portal });
  const citation = readCiteFile(`/${rest.join('/')}`);
  if (citation) return serveCiteFile(c.env, citation, { locale: first, root: origin + base, query: searchParams });
  const ending = readTimelineEnding(`/${rest.join('/')}`);
  if (ending) return serveTimelineFile(c.env, ending, searchParams, { locale: first, portal });
  if (`/${rest.join('/')}` === changeFeedPath) return serveChangeFeed(c.env, searchParams, { locale: first, portal });

  const request: PageRequest = { locale: first, path: `/${rest.join('/')}`, query: searchParams, origin, display, servings };
  const questions = recordQuestions(c.env, request);
  const page = await answerPage(request, c.env, search, waitUntil);
  if ('redirect' in page) return endVisit(c.redirect(`${base}/${request.locale}${page.redirect}`, 302), visit);
  const whole = page.status === 200 ? { ...page, end: questions } : page;
  return endVisit(await framePage(c.env, request, whole, await frame, waitUntil), visit);
});

app.post('/:locale/ask', answerForm);

app.onError((error, c) => {
  console.error(JSON.stringify({ level: 'error', event: 'shell-fault', page: c.req.path, message: error.message, stack: error.stack }));
  return c.text('The portal could not make this page. Please try again.', 500);
});

function inPreferredLanguage(c: Context<{ Bindings: ShellBindings }>, path: string): Response {
  c.header('vary', 'accept-language');
  return c.redirect(`${c.env.BASE_PATH}/${preferredLocale(c.req.header('accept-language') ?? '')}${path}`, 302);
}

async function answerPage(
  request: PageRequest,
  env: ShellBindings,
  search: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<PageAnswer | { redirect: string }> {
  const [, module = '', ...path] = request.path.split('/');
  const serving = request.servings.get(module);
  if (serving) return modulePage(env, request, serving, `/${path.join('/')}${search}`, waitUntil);
  try {
    if (request.path === '/status') return await statusPage(env, request, waitUntil);
    return (await shellPage(env, request)) ?? (await notFoundPage(request, env.BASE_PATH));
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'shell-page-fault', page: request.path, message: String(error) }));
    return faultPage(request, env.BASE_PATH);
  }
}

export default {
  fetch: (request: Request, env: ShellBindings, context: Parameters<typeof app.fetch>[2]) =>
    app.fetch(withoutBase(request, env.BASE_PATH), env, context),
};
