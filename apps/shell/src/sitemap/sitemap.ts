import type { Locale } from '@policy/api';
import { languageTag, locales } from '@policy/words';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * One sitemap a language (sitemaps.org 0.9), each address with its translations.
 *
 * @param root origin and base
 * @param paths of pages, without base and locale; `/` is the home page
 */
export function sitemapOf(locale: Locale, root: string, paths: string[]): string {
  const entries = paths.map((path) => {
    const address = (other: Locale) => escapeXml(`${root}/${other}${path === '/' ? '' : path}`);
    const alternates = locales.map((other) => `<xhtml:link rel="alternate" hreflang="${languageTag(other)}" href="${address(other)}"/>`);
    return `<url><loc>${address(locale)}</loc>${alternates.join('')}</url>`;
  });
  return (
    `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n` +
    `${entries.join('\n')}\n</urlset>\n`
  );
}

/** The list of the sitemaps of all languages. */
export function sitemapIndex(root: string): string {
  const entries = locales.map((locale) => `<sitemap><loc>${escapeXml(`${root}/sitemap-${locale}.xml`)}</loc></sitemap>`);
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** What crawlers may read: all of it; and where to begin. */
export function robotsFile(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
