import type { Locale } from '@policy/api';
import { languageTag, locales } from '@policy/words';
import { cardOfPage, embedLanguage, embedOfPage, oembedLinks, writeEmbedAddress } from '@policy/pages';
import build from 'virtual:shell-build';
import { jsonForHtml } from '@policy/module-kit/contract';
import { cspHash } from '@policy/module-kit/server';
import type { ClientData, ClientView } from '../client/page-data.ts';
import { feedOfPage } from '../changes/feed-of-page.ts';
import { displayAttributes, type DisplaySettings } from '../display/display-settings.ts';

/** Where the shell's own files lie, without base. */
export const shellFiles = `/_m/shell/${build.build}`;

export interface DocumentHead {
  locale: Locale;
  display: DisplaySettings;
  title: string;
  description: string;
  /** Path without base and locale, with the query that makes a difference; null on a page that should not be found. */
  canonical: string | null;
  /** Name and content of further `meta` elements. */
  meta: [name: string, content: string][];
  /** Its styles, as HTML. */
  styles: string;
}

/** The shell's own stylesheet, without base. */
export const shellStyles = `${shellFiles}/style.css`;

/** The script of the search box's suggestions, without base. */
export const suggestScript = `${shellFiles}/suggest.js`;

/** The script that reads a page aloud, without base. */
export const readAloudScript = `${shellFiles}/read-aloud.js`;

/** Scripts that a press on one of the shell's own pages fetches: name → path without base. */
export const pressScripts = Object.fromEntries(Object.entries(build.pressScripts).map(([name, file]) => [name, `${shellFiles}/${file}`]));

/** From the doctype to the opening body tag. */
export function documentStart(head: DocumentHead, origin: string, base: string): string {
  return [
    `<!doctype html><html lang="${languageTag(head.locale)}"${displayAttributes(head.display)} data-outline="${base}${shellFiles}/outline.js">`,
    '<head><meta charset="utf-8">',
    discovery(head, origin + base),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    ...head.meta.map(([name, content]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`),
    head.styles,
    ...addresses(head, origin + base),
    feed(head, origin + base),
    `<link rel="icon" href="${base}${shellFiles}/icon.svg" type="image/svg+xml">`,
    '</head><body>',
  ].join('');
}

/** From the end of the page to the end of the document: what the client needs if the page has a living part, and the boot script. */
export function documentEnd(scripts: string): string {
  return `${scripts}<script type="module">${build.boot.source}</script></body></html>`;
}

/** An interactive view with what the browser must fetch for it. */
export type LivingView = ClientView & { preloads: string[]; styles: string[]; vue: 'shared' | 'own' };

/**
 * What the client of a page needs: one import map that names the one Vue, and the data of the client.
 *
 * @param views the interactive views on the page; none → nothing
 */
export function pageScripts(views: LivingView[], base: string): string {
  if (views.length === 0) return '';
  const files = `${base}${shellFiles}`;
  const data: ClientData = {
    client: `${files}/client.js`,
    preloads: [
      ...new Set([
        `${files}/client.js`,
        // A module that carries its own Vue has no use for the shared one.
        ...(views.some((view) => view.vue === 'shared') ? [`${files}/vue.js`] : []),
        ...views.flatMap((view) => view.preloads.map((path) => base + path)),
      ]),
    ],
    vue: build.vue,
    reports: `${base}/_report`,
    views: views.map(({ module, build, view, expose, entry }) => ({ module, build, view, expose, entry: base + entry })),
  };
  const block = `<script type="application/json" id="portal-client">${jsonForHtml(data)}</script>`;
  return `<script type="importmap">${importMap(base)}</script>${block}`;
}

/** CSP hash of the import map, which is the same on every page. */
export async function importMapHash(base: string): Promise<string> {
  return cspHash(importMap(base));
}

function importMap(base: string): string {
  return jsonForHtml({ imports: { vue: `${base}${shellFiles}/vue.js` } });
}

/** What other sites find of a page: its embedded form, where it has one, early in the head, and its picture, drawn only when asked for. */
function discovery({ canonical, locale, title }: DocumentHead, root: string): string {
  const { address, query } = cardOfPage(canonical);
  const properties = {
    'og:image': root + writeEmbedAddress(address, { ...query, lang: embedLanguage(locale) }),
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
  };
  const graph = Object.entries(properties).map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`);
  const canEmbed = canonical !== null && embedOfPage(canonical) !== null;
  const embed = canEmbed ? oembedLinks(root, `${root}/${locale}${canonical}`, title) : '';
  return `${embed}${graph.join('')}<meta name="twitter:card" content="summary_large_image">`;
}

function addresses({ canonical, locale }: DocumentHead, root: string): string[] {
  if (canonical === null) return ['<meta name="robots" content="noindex">'];
  const address = (other: Locale) => escapeHtml(`${root}/${other}${canonical === '/' ? '' : canonical}`);
  const alternates = locales.map((other) => `<link rel="alternate" hreflang="${languageTag(other)}" href="${address(other)}">`);
  const fallback = `<link rel="alternate" hreflang="x-default" href="${address(locales[0])}">`;
  return [`<link rel="canonical" href="${address(locale)}">`, ...alternates, fallback];
}

/** The feed that a reader of feeds finds: of what the page is about, or of the whole portal. */
function feed({ canonical, locale, title }: DocumentHead, root: string): string {
  if (canonical === null) return '';
  const { path, title: name } = feedOfPage(canonical, title, locale);
  const href = escapeHtml(`${root}/${locale}${path}`);
  return `<link rel="alternate" type="application/atom+xml" href="${href}" title="${escapeHtml(name)}">`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
