import { providePortal, type Portal } from '@policy/ui';
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

/** Where a view is rendered. */
export interface RenderPlace {
  /** Path the portal is mounted under, without a trailing slash. */
  base: string;
  /** The module's build, which the HTML then names; absent where the shell renders its own. */
  build?: string;
  /** Name of each script that a press fetches → its path, without base. */
  pressScripts: Record<string, string>;
}

/**
 * Loads and renders one view on the server.
 *
 * @returns the HTML with the data that hydration needs, or the loader's other answer
 * @throws what loader or component throw
 */
export async function renderView(
  view: View,
  context: PageContext,
  { base, build, pressScripts }: RenderPlace,
): Promise<RenderedView | NotFound | Redirect> {
  const { default: load } = await view.load();
  const result = await load({ ...context, query: pickQuery(context.query, view.query ?? []) });
  if (!('props' in result)) return result;

  const { default: component } = await view.component();
  const app = createSSRApp(component, result.props as Record<string, unknown>);
  app.config.idPrefix = `${context.module}-${view.id}`;
  const portal: Portal = { locale: context.locale, base, module: context.module, pressScripts: addressesOf(view, pressScripts, base) };
  providePortal(app, portal);
  const ssr: SSRContext = {};
  const body = await renderToString(app, ssr);
  const modules = ssr['modules'] as Set<string> | undefined;
  return {
    head: result.head,
    html: outlet(view, context, body, build) + (view.interactive ? hydrationData(view, context, { props: result.props, portal }) : ''),
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
  portal: Portal;
}

/** Addresses of the scripts that the view's own buttons may fetch. */
function addressesOf({ onPress = {} }: View, pressScripts: Record<string, string>, base: string): Record<string, string> {
  return Object.fromEntries(Object.keys(onPress).flatMap((name) => (pressScripts[name] ? [[name, base + pressScripts[name]]] : [])));
}

function outlet(view: View, context: PageContext, body: string, build: string | undefined): string {
  const made = build === undefined ? '' : ` data-build="${build}"`;
  return `<div class="module-view" data-module="${context.module}"${made} data-view="${view.id}">${body}</div>`;
}

function hydrationData(view: View, context: PageContext, data: ViewData): string {
  return `<script type="application/json" data-hydrate="${context.module}/${view.id}">${jsonForHtml(data)}</script>`;
}
