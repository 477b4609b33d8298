import { createApiClient } from '@policy/api-client';
import type { Locale } from '@policy/api';
import { isLocale } from '@policy/words';
import { Hono, type Context } from 'hono';
import type { Descriptor, FragmentClient, FragmentHead } from '../contract/contract.ts';
import { writeFragment, type Fragment } from '../contract/fragment.ts';
import { baseHeader, buildHeader, contractVersion } from '../contract/version.ts';
import { matchPage } from '../module/match-page.ts';
import type { Module, View, Widget } from '../module/module.ts';
import { clientGraph, exposes, type ClientBuild } from './client-build.ts';
import { dataOfRevision } from './data-of-revision.ts';
import { readEmbedQuery, type EmbedRequest } from './embed-query.ts';
import { renderEmbed } from './render-embed.ts';
import { pickQuery, renderView } from './render-view.ts';
import { standalonePage } from './standalone-page.ts';

/** A Worker or its files behind a binding. */
export interface Service {
  fetch: typeof fetch;
}

/** Bindings of a module's Worker (its `wrangler.jsonc`). */
export interface ModuleBindings {
  ASSETS: Service;
  DATA: Service;
  /** Set by `npm run dev`: the module answers browsers itself, in a plain frame. */
  STANDALONE?: string;
}

type ModuleContext = Context<{ Bindings: ModuleBindings }>;

/** Every view asks anew, so that a deploy and a published value show at once; what is costly is cached below, by the data API. */
const fragmentCache = { maxAge: 0, staleWhileRevalidate: 0 };

/**
 * Makes the Worker that offers a module by the contract: descriptor, fragments, widgets and immutable files.
 *
 * @param module what the team declared
 * @param client the client build that belongs to this Worker
 */
export function createModuleWorker(module: Module, client: ClientBuild): Hono<{ Bindings: ModuleBindings }> {
  const root = `/_m/${module.id}/${client.build}`;
  const pressScripts = Object.fromEntries(Object.entries(client.pressScripts).map(([name, file]) => [name, `${root}/${file}`]));
  const app = new Hono<{ Bindings: ModuleBindings }>();

  app.use(async (c, next) => {
    await next();
    c.header(buildHeader, client.build);
  });

  app.get('/_module.json', (c) => c.json(describeModule(module, client)));

  app.get('/_fragment/:locale{[a-z-]+}/:path{.*}?', async (c) => {
    const match = matchPage(module.pages, `/${rawPath(c, 3)}`);
    if (!match) return c.json({ title: 'No such page', status: 404 }, 404);
    return answerView(c, match.page, './pages', match.params, `/${module.id}/${rawPath(c, 3)}`.replace(/\/$/u, ''));
  });

  app.get('/_widget/:id', async (c) => {
    const widget = module.widgets.find((candidate) => candidate.id === c.req.param('id'));
    if (!widget) return c.json({ title: 'No such widget', status: 404 }, 404);
    const embed = readEmbedQuery(new URL(c.req.url).searchParams);
    if (embed) return answerEmbed(c, widget, embed);
    return answerView(c, widget, './widgets', {}, `/${module.id}`);
  });

  app.get(`/_m/${module.id}/*`, async (c) => {
    const asset = await c.env.ASSETS.fetch(c.req.raw);
    if (!asset.ok) return c.text('No such file.', 404);
    return new Response(asset.body, { headers: immutable(asset.headers) });
  });

  app.get('*', async (c) => {
    if (!c.env.STANDALONE) return c.json({ title: 'Modules are reached through the portal', status: 404 }, 404);
    return standalonePage(module, `${root}/`, client.styles, c.req.url, async (path) =>
      app.fetch(new Request(new URL(path, c.req.url)), c.env),
    );
  });

  app.onError((error, c) => {
    console.error(
      JSON.stringify({
        level: 'error',
        module: module.id,
        build: client.build,
        path: c.req.path,
        message: error.message,
        stack: error.stack,
      }),
    );
    return c.json({ title: 'The module could not make this page', status: 500, module: module.id, build: client.build }, 500);
  });

  return app;

  /** A widget for another site: bare HTML or a picture, and in the head its styles, text and page. */
  async function answerEmbed(c: ModuleContext, widget: Widget, { form, settings }: EmbedRequest): Promise<Response> {
    const locale = localeOf(c);
    if (!locale) return c.json({ title: 'Unknown language', status: 404 }, 404);
    const fetch = dataOfRevision(c.env.DATA.fetch.bind(c.env.DATA), settings.frozen ? settings.revision : null);
    const context = { locale, module: module.id, params: {}, query: new URL(c.req.url).searchParams, data: createApiClient({ fetch }) };
    const rendered = await renderEmbed(widget, form, settings, context, c.req.header(baseHeader) ?? '');
    if ('notFound' in rendered) return c.json({ title: 'There is no such record', status: 404 }, 404);
    if ('redirect' in rendered) return new Response(null, { status: 302, headers: { location: rendered.redirect } });
    const head: FragmentHead = {
      ...fragmentHead(widget, locale),
      ...rendered.head,
      canonical: rendered.embed.page,
      styles: [],
      client: null,
      embed: rendered.embed,
    };
    return fragmentAnswer({ head, html: rendered.html });
  }

  async function answerView(
    c: ModuleContext,
    view: View,
    expose: FragmentClient['expose'],
    params: Record<string, string>,
    path: string,
  ): Promise<Response> {
    const locale = localeOf(c);
    if (!locale) return c.json({ title: 'Unknown language', status: 404 }, 404);
    const query = new URL(c.req.url).searchParams;
    const data = createApiClient({ fetch: c.env.DATA.fetch.bind(c.env.DATA) });
    const rendered = await renderView(
      view,
      { locale, module: module.id, params, query, data },
      { base: c.req.header(baseHeader) ?? '', build: client.build, pressScripts },
    );
    if ('notFound' in rendered) return c.json({ title: 'There is no such record', status: 404 }, 404);
    if ('redirect' in rendered) return new Response(null, { status: 302, headers: { location: rendered.redirect } });

    const canonicalQuery = pickQuery(query, view.query ?? []).toString();
    const head: FragmentHead = {
      ...fragmentHead(view, locale),
      ...rendered.head,
      canonical: canonicalQuery ? `${path}?${canonicalQuery}` : path,
      styles: client.styles.map((file) => `${root}/${file}`),
      client: view.interactive
        ? {
            entry: `${root}/${client.entry}`,
            expose,
            preloads: clientGraph(client, rendered.sources).map((file) => `${root}/${file}`),
            vue: client.vue === 'own' ? 'own' : 'shared',
          }
        : null,
    };
    return fragmentAnswer({ head, html: rendered.html });
  }

  function fragmentHead(view: View, locale: Locale) {
    return { contract: contractVersion, module: module.id, build: client.build, view: view.id, locale, cache: fragmentCache } as const;
  }
}

function fragmentAnswer(fragment: Fragment): Response {
  return new Response(writeFragment(fragment), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function describeModule(module: Module, client: ClientBuild): Descriptor {
  const root = `/_m/${module.id}/${client.build}`;
  const view = ({ id, interactive = false, query = [], example = {} }: View) => ({ id, interactive, query, example });
  return {
    contract: contractVersion,
    id: module.id,
    owner: module.owner,
    title: module.title,
    description: module.description,
    build: client.build,
    pages: module.pages.map((page) => ({ ...view(page), path: page.path, navigation: page.navigation ?? null })),
    widgets: module.widgets.map(view),
    styles: client.styles.map((file) => `${root}/${file}`),
    client: {
      entry: `${root}/${client.entry}`,
      exposes: [...exposes],
      vue: client.vue,
      files: client.files.map((file) => `${root}/${file}`),
      bytes: client.bytes,
    },
  };
}

/** Fragments carry their language in the path, widgets in the query. */
function localeOf(c: ModuleContext): Locale | null {
  const locale = c.req.param('locale') ?? c.req.query('locale') ?? '';
  return isLocale(locale) ? locale : null;
}

/** The path behind its first segments, still percent-encoded: decoding is `matchPage`'s business. */
function rawPath(c: ModuleContext, segments: number): string {
  return new URL(c.req.url).pathname.split('/').slice(segments).join('/');
}

function immutable(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.set('cache-control', 'public, max-age=31536000, immutable');
  copy.set('x-content-type-options', 'nosniff');
  return copy;
}
