import type { Locale } from '@policy/api';
import { providePortal } from '@policy/ui';
import { createSSRApp } from 'vue';
import { renderToString, type SSRContext } from 'vue/server-renderer';
import { jsonForHtml } from '../contract/fragment.ts';
import type { Head, NotFound, PageContext, Redirect, View } from '../module/module.ts';

export interface RenderedView {
  head: Head;
  html: string;
  /** Source files of the components that took part, as Vite's manifest names them. */
  sources: string[];
}

/**
 * Loads and renders one view on the server.
 *
 * @param base path the portal is mounted under, without a trailing slash
 * @returns the HTML with the data that hydration needs, or the loader's other answer
 * @throws what loader or component throw
 */
export async function renderView(view: View, context: PageContext, base: string): Promise<RenderedView | NotFound | Redirect> {
  const { default: load } = await view.load();
  const result = await load({ ...context, query: pickQuery(context.query, view.query ?? []) });
  if (!('props' in result)) return result;

  const { default: component } = await view.component();
  const app = createSSRApp(component, result.props as Record<string, unknown>);
  app.config.idPrefix = `${context.module}-${view.id}`;
  const portal = { locale: context.locale, base, module: context.module };
  providePortal(app, portal);
  const ssr: SSRContext = {};
  const body = await renderToString(app, ssr);
  const modules = ssr['modules'] as Set<string> | undefined;
  return {
    head: result.head,
    html: outlet(view, context, body) + (view.interactive ? hydrationData(view, context, { props: result.props, portal }) : ''),
    sources: [...(modules ?? [])],
  };
}

/** Keeps the named parameters only, in the order the view names them: two addresses with one meaning are one. */
export function pickQuery(query: URLSearchParams, names: string[]): URLSearchParams {
  const picked = names.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value]));
  return new URLSearchParams(picked.filter(([, value]) => value !== ''));
}

/** Data of a view's browser part: what `hydrate` and `mount` of the client entry take. */
export interface ViewData {
  props: object;
  portal: { locale: Locale; base: string; module: string };
}

function outlet(view: View, context: PageContext, body: string): string {
  return `<div class="module-view" data-module="${context.module}" data-view="${view.id}">${body}</div>`;
}

function hydrationData(view: View, context: PageContext, data: ViewData): string {
  return `<script type="application/json" data-hydrate="${context.module}/${view.id}">${jsonForHtml(data)}</script>`;
}
