import { providePortal, type Portal } from '@policy/ui';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { EmbedHead } from '../contract/contract.ts';
import type { EmbedSettings, Head, NotFound, PageContext, Redirect, Widget } from '../module/module.ts';
import { pickQuery } from './render-view.ts';

/** `fragment` is HTML, `picture` an SVG element. */
export const embedForms = ['fragment', 'picture'] as const;
export type EmbedForm = (typeof embedForms)[number];

export interface RenderedEmbed {
  head: Head;
  embed: EmbedHead;
  html: string;
}

/**
 * Loads a widget and renders it for another site: bare, with its styles as text.
 *
 * @param base origin and path of the portal, for links that work anywhere
 * @returns the loader's other answer where it has no props; not found for a widget that stays in the portal
 * @throws what loader or component throw
 */
export async function renderEmbed(
  widget: Widget,
  form: EmbedForm,
  settings: EmbedSettings,
  context: PageContext,
  base: string,
): Promise<RenderedEmbed | NotFound | Redirect> {
  if (!widget.embed) return { notFound: true };
  const { default: load } = await widget.load();
  const result = await load({ ...context, query: pickQuery(context.query, widget.query ?? []) });
  if (!('props' in result)) return result;

  const { default: forms } = await widget.embed();
  const portal: Portal = { locale: context.locale, base, module: context.module };
  const embed = { props: result.props, settings };
  const app = createSSRApp(forms[form], embed);
  app.config.idPrefix = 'w';
  providePortal(app, portal);
  const html = await renderToString(app);
  return {
    head: result.head,
    embed: {
      page: forms.page(result.props),
      styles: form === 'fragment' ? forms.styles(settings) : '',
      text: forms.text(embed, portal),
    },
    // Vue's marks for hydration: nothing hydrates a widget on another site.
    html: html.replaceAll(/<!--(?:\[|\]|v-if|)-->/gu, ''),
  };
}
