import { listAll } from '@policy/api-client';
import type { Indicator } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import { embedRoot, widgetAddress, writeEmbedAddress, writeIframe, writeSnippet, type SnippetParts } from '@policy/pages';
import * as m from '@policy/words/messages';
import { asShellContext, type ShellContext } from '../shell-context.ts';
import { galleryAddresses } from './gallery.ts';
import { weighText } from './weigh-text.ts';
import { embedOfChoice, readWidgetChoice, type WidgetChoice } from './widget-choice.ts';
import { widgetObjects, type ObjectGroup } from './widget-objects.ts';

/** What was picked, ready to be taken along. */
export interface MadeWidget {
  title: string;
  snippet: string;
  iframe: string;
  oembed: string;
  /** Addresses of the other forms, without the portal's origin. */
  address: string;
  picture: string;
  page: string;
  text: string;
  card: string;
  width: number;
  height: number;
  /** Compressed sizes, in bytes. */
  bytes: { loader: number; fragment: number; picture: number; page: number };
}

export interface WidgetsProps {
  choice: WidgetChoice;
  objects: ObjectGroup[];
  indicators: Pick<Indicator, 'id' | 'name'>[];
  revision: number;
  /** Null where what was picked is not there. */
  made: MadeWidget | null;
  /** Origin and path of the portal. */
  root: string;
  gallery: string[];
  script: string;
}

export default async function load(context: PageContext): Promise<Rendered<WidgetsProps>> {
  const shell = asShellContext(context);
  const { data, locale, query, root } = shell;
  const [plan, indicators, programmes, projects] = await Promise.all([
    data.plan(),
    listAll(data.indicators, {}),
    listAll(data.programmes, {}),
    listAll(data.projects, {}),
  ]);
  const choice = readWidgetChoice(query, locale);
  return {
    props: {
      choice,
      objects: widgetObjects({ tree: plan.tree, indicators, programmes, projects }, locale),
      indicators: indicators.map(({ id, name }) => ({ id, name })),
      revision: plan.revision,
      made: await makeWidget(shell, choice, plan.revision),
      root,
      gallery: galleryAddresses(choice),
      script: `${shell.files}/widget-builder.js`,
    },
    head: { title: m.embed_title({}, { locale }), description: m.embed_lead({}, { locale }) },
  };
}

async function makeWidget({ askEmbed, root }: ShellContext, choice: WidgetChoice, revision: number): Promise<MadeWidget | null> {
  const embed = embedOfChoice(choice, revision);
  const { locale, theme, size, width } = choice;
  const settings = { base: '', ...embed, locale, theme, size, width, height: 0, title: '', page: '' };
  const [picture, fragment, page, loader] = await Promise.all([
    askEmbed(widgetAddress(settings, '.svg')),
    askEmbed(widgetAddress(settings, '.html').replace('.html', '')),
    askEmbed(widgetAddress(settings, '.html')),
    askEmbed(`${embedRoot}/sz-policy.js`),
  ]);
  if (!picture.ok || !fragment.ok || !page.ok) return null;
  const svg = await picture.text();
  const canonical = /<([^>]+)>; rel="canonical"/u.exec(page.headers.get('link') ?? '')?.[1] ?? `${root}/${locale}`;
  const parts: SnippetParts = {
    ...settings,
    base: root,
    height: Number(/ height="(\d+)"/u.exec(svg)?.[1] ?? width),
    title: readTitle(svg),
    page: canonical.slice(`${root}/${locale}`.length),
  };
  return {
    title: parts.title,
    snippet: writeSnippet(parts),
    iframe: writeIframe(parts),
    oembed: `${root}${embedRoot}/oembed?${new URLSearchParams({ url: widgetAddress(parts, '.html'), format: 'json' })}`,
    address: writeEmbedAddress(embed.address, embed.query),
    ...{ picture: widgetAddress(settings, '.svg'), page: widgetAddress(settings, '.html'), text: widgetAddress(settings, '.txt') },
    card: widgetAddress(settings, '.png').replace('.png', '.og.png'),
    ...{ width, height: parts.height },
    bytes: {
      loader: weighText(await loader.text()),
      fragment: weighText(await fragment.text()),
      picture: weighText(svg),
      page: weighText(await page.text()),
    },
  };
}

/** The title of a picture, with its entities read. */
function readTitle(svg: string): string {
  const text = /<title[^>]*>([^<]*)<\/title>/u.exec(svg)?.[1] ?? '';
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}
