import { cspHash } from '@policy/module-kit/server';
import { embedLanguage, escapeAttribute as escape, oembedLinks, writeEmbedAddress } from '@policy/pages';
import { languageTag } from '@policy/words';
import { frameScript } from 'virtual:embed-scripts';
import type { EmbedRequest } from '../request/embed-request.ts';
import type { MadeWidget } from '../widget/ask-widget.ts';
import { openPolicy } from './open-headers.ts';

/** The page around a widget: as wide as its frame whether or not a scroll bar stands in it, so that its height settles at once. */
const pageStyles = 'html,body{margin:0;background:none}body{width:100vw;overflow-x:clip}';

/** A widget as a whole page for a frame. Complete without script; with it the page tells its height to the host. */
export async function widgetPage(
  { address, locale, settings }: EmbedRequest,
  { title, description, embed, html }: MadeWidget,
  base: string,
  query: URLSearchParams,
): Promise<{ body: string; policy: string; headers: Record<string, string> }> {
  const page = `${base}/${locale}${embed.page}`;
  const own = base + writeEmbedAddress(address, Object.fromEntries(query));
  const picture =
    base + writeEmbedAddress({ ...address, ending: '.og.png' }, { ...Object.fromEntries(query), lang: embedLanguage(locale) });
  const styles = pageStyles + embed.styles;
  const scheme = settings.theme === 'auto' ? 'light dark' : settings.theme;
  const body = [
    `<!doctype html><html lang="${languageTag(locale)}"><head><meta charset="utf-8">`,
    oembedLinks(base, own, title),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta name="color-scheme" content="${scheme}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escape(page)}">`,
    openGraph({ title, description, address: page, picture }),
    '<base target="_blank">',
    `<style>${styles}</style></head>`,
    `<body>${html}<script>${frameScript}</script></body></html>`,
  ].join('');
  return {
    body,
    policy: openPolicy({ styles: await cspHash(styles), script: await cspHash(frameScript) }),
    headers: { link: `<${page}>; rel="canonical"` },
  };
}

function openGraph({ title, description, address, picture }: Record<'title' | 'description' | 'address' | 'picture', string>): string {
  const properties = {
    'og:title': title,
    'og:description': description,
    'og:type': 'article',
    'og:url': address,
    'og:image': picture,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
  };
  const tags = Object.entries(properties).map(([property, content]) => `<meta property="${property}" content="${escape(content)}">`);
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image">`;
}
