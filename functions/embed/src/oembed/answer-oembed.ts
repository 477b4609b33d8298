import {
  embedOfPage,
  embedRoot,
  readEmbedAddress,
  widgetAddress,
  writeEmbedAddress,
  writeIframe,
  type EmbedOfPage,
  type SnippetParts,
} from '@policy/pages';
import { isLocale } from '@policy/words';
import * as m from '@policy/words/messages';
import type { EmbedBindings } from '../embed-bindings.ts';
import { contentAnswer } from '../forms/content-answer.ts';
import { openHeaders } from '../forms/open-headers.ts';
import { readEmbedRequest } from '../request/embed-request.ts';
import { makeWidget, stateOf } from '../widget/answer-widget.ts';
import { writeOembedXml } from './oembed-xml.ts';

/** An answer of the oEmbed protocol (https://oembed.com). */
export type Oembed = Record<string, string | number>;

/** For as long as a consumer may keep it, in seconds. */
const cacheAge = 3600;

const leastWidth = 280;
const usualWidth = 600;

/**
 * Answers `/embed/v1/oembed?url=…`: the frame that stands for a page of the portal or an address of a widget.
 *
 * @param base origin and path of the portal; addresses of others are not found
 */
export async function answerOembed(request: Request, env: EmbedBindings, base: string): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, 'format: use json or xml');
  const maxWidth = Number(query.get('maxwidth') ?? usualWidth);
  const maxHeight = Number(query.get('maxheight') ?? Infinity);
  if (!(maxWidth >= 1) || !(maxHeight >= 1)) return refuse(400, 'maxwidth, maxheight: use positive numbers of pixels');
  const url = query.get('url');
  if (!url) return refuse(400, 'url: name the page to embed');
  const target = readTarget(url, base);
  if (!target) return refuse(404, 'url: there is nothing of ours to embed at this address');

  const width = Math.max(leastWidth, Math.min(Math.floor(maxWidth), usualWidth));
  const settings = { ...target.settings, width: String(width) };
  const path = writeEmbedAddress({ ...target.address, ending: '.svg' }).slice(embedRoot.length + 1);
  const asked = readEmbedRequest(path, new URLSearchParams({ ...target.query, ...settings }));
  if ('fault' in asked) return refuse(asked.fault.status, `url: ${asked.fault.what} cannot be used`);
  const state = await stateOf(env, asked);
  if (!state) return refuse(404, 'url: there is no such revision');
  const widget = await makeWidget(env, asked, state, base);
  if (!widget) return refuse(404, 'url: there is no such record');

  const { title, embed, html: picture } = widget;
  const height = Math.min(Number(/ height="(\d+)"/u.exec(picture)?.[1] ?? width), maxHeight);
  const { theme, size } = asked.settings;
  const parts: SnippetParts = {
    ...{ address: target.address, query: target.query, base, locale: asked.locale, theme, size },
    ...{ width, height: Math.max(1, height - 40), title, page: embed.page },
  };
  const answer: Oembed = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: m.shell_portal_name({}, { locale: asked.locale }),
    provider_url: `${base}/${asked.locale}`,
    cache_age: cacheAge,
    width,
    height,
    html: writeIframe(parts),
    thumbnail_url: widgetAddress(parts, '.png').replace('.png?', '.og.png?'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  const body = format === 'json' ? JSON.stringify(answer) : writeOembedXml(answer);
  const type = format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8';
  return contentAnswer({ body, type, cache: `public, max-age=${cacheAge}`, mark: `r${state.revision}` });
}

/** What an address of ours shows, as a widget. */
function readTarget(url: string, base: string): (EmbedOfPage & { settings: Record<string, string> }) | null {
  if (!URL.canParse(url)) return null;
  const { href, origin, searchParams } = new URL(url);
  if (!href.startsWith(`${base}/`) || origin !== new URL(base).origin) return null;
  const [path = ''] = href.slice(base.length).split(/[?#]/u);
  if (path.startsWith(`${embedRoot}/`)) {
    const address = readEmbedAddress(path.slice(embedRoot.length + 1));
    const query = Object.fromEntries(searchParams);
    return (
      address && {
        address: { ...address, ending: '' },
        query: only(query, ['form', 'ids', 'module', 'programme', 'clause', 'limit', 'quote']),
        settings: only(query, ['lang', 'theme', 'size']),
      }
    );
  }
  const [locale = '', ...rest] = path.slice(1).split('/');
  if (!isLocale(locale)) return null;
  const embed = embedOfPage(`/${rest.join('/')}${new URL(url).search}`);
  return embed && { ...embed, settings: { lang: locale } };
}

function only(query: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)));
}

function refuse(status: number, detail: string): Response {
  return new Response(`${detail}\n`, { status, headers: { ...openHeaders, 'content-type': 'text/plain; charset=utf-8' } });
}
