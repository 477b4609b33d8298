import { isLocale } from '@policy/words';
import { Hono } from 'hono';
import { serveAsset } from './assets/serve-asset.ts';
import { readFrameData } from './frame/frame-data.ts';
import { framePage } from './frame/frame-page.ts';
import type { PageAnswer, PageRequest } from './frame/page-answer.ts';
import { readDisplay } from './display/display-settings.ts';
import { takeDisplay } from './display/take-display.ts';
import { faultPage, notFoundPage } from './faults/fault-page.ts';
import { serveEmbed } from './embed/serve-embed.ts';
import { serveWidget } from './embed/serve-widget.ts';
import { preferredLocale } from './languages/preferred-locale.ts';
import { readDescriptors } from './modules/descriptors.ts';
import { modulePage } from './modules/module-page.ts';
import { isModuleId, type ShellBindings } from './modules/modules.ts';
import { readDocumentPath } from './plan-formats/document-path.ts';
import { servePlanDocument } from './plan-formats/serve-plan-document.ts';
import { takeReport } from './reports/take-report.ts';
import { shellPage } from './shell-page.ts';
import { speculationRules } from './speculation-rules.ts';

const app = new Hono<{ Bindings: ShellBindings }>();

app.get('/_m/*', (c) => serveAsset(c.env, c.req.raw, (work) => c.executionCtx.waitUntil(work)));
app.post('/_report', (c) => takeReport(c.req.raw));
app.post('/_display', takeDisplay);
app.get('/_modules.json', async (c) => {
  // Hosts of other sites find here what they may load.
  c.header('access-control-allow-origin', '*');
  return c.json({ items: [...(await readDescriptors(c.env, (work) => c.executionCtx.waitUntil(work))).values()] });
});
app.get('/_speculation-rules.json', (c) =>
  c.body(speculationRules(c.env.BASE_PATH), 200, { 'content-type': 'application/speculationrules+json' }),
);
app.all('/api/*', (c) => c.env.DATA.fetch(c.req.raw));
app.all('/embed/*', (c) => serveEmbed(c.env, c.req.raw));
app.get('/_widget/:module/:widget', (c) => serveWidget(c.env, c.req.raw, c.req.param('module'), c.req.param('widget')));

app.get('/', (c) => {
  c.header('vary', 'accept-language');
  return c.redirect(`${c.env.BASE_PATH}/${preferredLocale(c.req.header('accept-language') ?? '')}`, 302);
});

app.get('/:locale/:path{.*}?', async (c) => {
  const started = performance.now();
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const frame = readFrameData(c.env, waitUntil);
  const { pathname, searchParams, origin } = new URL(c.req.url);
  const [, first = '', ...rest] = pathname.split('/');
  const base = c.env.BASE_PATH;
  const display = readDisplay(c);
  if (!isLocale(first)) {
    const locale = preferredLocale(c.req.header('accept-language') ?? '');
    const request = { locale, path: '/', query: new URLSearchParams(), origin, display };
    return framePage(c.env, request, await notFoundPage(request, base), await frame);
  }
  if (rest.length > 0 && rest.at(-1) === '') return c.redirect(`${base}${pathname.replace(/\/+$/u, '')}${new URL(c.req.url).search}`, 301);

  const document = readDocumentPath(`/${rest.join('/')}`);
  if (document) return servePlanDocument(c.env, document, first, `${origin}${base}/${first}`);

  const request: PageRequest = { locale: first, path: `/${rest.join('/')}`, query: searchParams, origin, display };
  const page = await answerPage(request, c.env, new URL(c.req.url).search, waitUntil);
  if ('redirect' in page) return c.redirect(`${base}/${request.locale}${page.redirect}`, 302);
  return framePage(c.env, request, page, await frame, [`page;dur=${(performance.now() - started).toFixed(1)}`]);
});

app.onError((error, c) => {
  console.error(JSON.stringify({ level: 'error', event: 'shell-fault', page: c.req.path, message: error.message, stack: error.stack }));
  return c.text('The portal could not make this page. Please try again.', 500);
});

async function answerPage(
  request: PageRequest,
  env: ShellBindings,
  search: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<PageAnswer | { redirect: string }> {
  const [, module = '', ...path] = request.path.split('/');
  if (isModuleId(env, module)) return modulePage(env, request, module, `/${path.join('/')}${search}`, waitUntil);
  try {
    return (await shellPage(env, request)) ?? (await notFoundPage(request, env.BASE_PATH));
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'shell-page-fault', page: request.path, message: String(error) }));
    return faultPage(request, env.BASE_PATH);
  }
}

export default app;
