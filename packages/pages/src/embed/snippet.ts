import type { Locale } from '@policy/api';
import type { EmbedSize, EmbedTheme } from '@policy/module-kit';
import { embedLanguage, embedRoot, writeEmbedAddress, type EmbedOfPage } from './embed-address.ts';

/** A widget as a host wants it. */
export interface SnippetParts extends EmbedOfPage {
  /** Origin and path of the portal. */
  base: string;
  locale: Locale;
  theme: EmbedTheme;
  size: EmbedSize;
  /** Size of the picture, in pixels. */
  width: number;
  height: number;
  /** What the picture shows, in words. */
  title: string;
  /** Path of the page that shows the same, without base and locale. */
  page: string;
}

/** The tag: a picture with a link, which works without script and in feeds, inside an element that the script fills with the widget. */
export function writeSnippet(parts: SnippetParts): string {
  const { base, locale, theme, size, width, height, title, page } = parts;
  const large = size === 'large' ? ' size="large"' : '';
  const picture = `<img src="${escapeAttribute(widgetAddress(parts, '.svg'))}" width="${width}" height="${height}" alt="${escapeAttribute(title)}">`;
  return [
    `<sz-policy src="${escapeAttribute(base + writeEmbedAddress(parts.address, parts.query))}" lang="${embedLanguage(locale)}" theme="${theme}"${large}>`,
    `<a href="${escapeAttribute(`${base}/${locale}${page}`)}">${picture}</a></sz-policy>\n`,
    `<script type="module" src="${escapeAttribute(`${base}${embedRoot}/sz-policy.js`)}"></script>`,
  ].join('');
}

/** The widget as a page in a frame, for sites that allow no script of others. */
export function writeIframe(parts: SnippetParts): string {
  const { width, height, title } = parts;
  // Room for what the picture leaves out: the table's button.
  return (
    `<iframe src="${escapeAttribute(widgetAddress(parts, '.html'))}" title="${escapeAttribute(title)}" width="${width}" height="${height + 40}"` +
    ` loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`
  );
}

/** Address of a form of the widget with all its settings. */
export function widgetAddress(
  { base, address, query, locale, theme, size, width }: SnippetParts,
  ending: '.svg' | '.png' | '.html' | '.txt',
): string {
  const settings = {
    ...query,
    lang: embedLanguage(locale),
    theme,
    ...(size === 'large' ? { size } : {}),
    ...(ending === '.svg' || ending === '.png' ? { width: String(width) } : {}),
  };
  return base + writeEmbedAddress({ ...address, ending }, settings);
}

export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
