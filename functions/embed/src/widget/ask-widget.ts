import type { ApiClient } from '@policy/api-client';
import type { Locale } from '@policy/api';
import { baseHeader, fragmentHeadSchema, readFragment, type EmbedHead } from '@policy/module-kit/contract';
import { renderEmbed, writeEmbedQuery, type EmbedRequest as WidgetRequest } from '@policy/module-kit/server';
import { planWidgets, standardWidgets } from '@policy/pages';
import type { EmbedBindings } from '../embed-bindings.ts';
import type { OwnedWidget } from './find-owner.ts';

/** A widget as its owner made it. */
export interface MadeWidget {
  title: string;
  description: string;
  embed: EmbedHead;
  html: string;
}

/** A module must not keep a reader of another site waiting: after this time, in milliseconds, the shared data answers. */
const deadline = 1500;

/**
 * Asks the module that owns a widget for it. What no module owns is made here, and so is a widget whose module is at fault: from the
 * shared data by the same components.
 *
 * @param base origin and path of the portal
 * @returns null if there is no such record
 */
export async function askWidget(
  env: EmbedBindings,
  owned: OwnedWidget,
  request: WidgetRequest & { locale: Locale },
  data: ApiClient,
  base: string,
): Promise<MadeWidget | null> {
  if (owned.owner === 'plan') return ownRendering(owned, request, data, base);
  try {
    return await askModule(env, owned, request, base);
  } catch (error) {
    console.error(
      JSON.stringify({ level: 'error', event: 'widget-fault', module: owned.owner, widget: owned.widget, message: String(error) }),
    );
    return ownRendering(owned, request, data, base);
  }
}

async function askModule(
  env: EmbedBindings,
  { owner, widget, query }: OwnedWidget,
  request: WidgetRequest & { locale: Locale },
  base: string,
): Promise<MadeWidget> {
  const parameters = new URLSearchParams([...query, ['locale', request.locale], ...writeEmbedQuery(request)]);
  const answer = await env.SHELL.fetch(`https://shell/_widget/${owner}/${widget}?${parameters}`, {
    headers: { [baseHeader]: base },
    signal: AbortSignal.timeout(deadline),
  });
  // A 404 as well: a module of an earlier build may not know the widget yet, and the shared data knows for certain.
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const { head, html } = readFragment(await answer.text());
  const { module, title, description, embed } = fragmentHeadSchema.parse(head);
  if (module !== owner || !embed) throw new Error(`no embedded widget of ${owner}`);
  return { title, description, embed, html };
}

async function ownRendering(
  { owner, widget: id, query }: OwnedWidget,
  { form, settings, locale }: WidgetRequest & { locale: Locale },
  data: ApiClient,
  base: string,
): Promise<MadeWidget | null> {
  const widget = [...standardWidgets, ...planWidgets].find((each) => each.id === id);
  if (!widget) return null;
  const rendered = await renderEmbed(widget, form, settings, { locale, module: owner, params: {}, query, data }, base);
  if (!('html' in rendered)) return null;
  return { ...rendered.head, embed: rendered.embed, html: rendered.html };
}
