import { embedRoot } from './embed-address.ts';
import { escapeAttribute } from './snippet.ts';

/**
 * Links by which other sites find the embedded form of a page. They stand early in its head: some readers look at its beginning only.
 *
 * @param address of the page that is to be embedded
 */
export function oembedLinks(base: string, address: string, title: string): string {
  return (['json', 'xml'] as const)
    .map((format) => {
      const href = `${base}${embedRoot}/oembed?${new URLSearchParams({ url: address, format })}`;
      const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
      return `<link rel="alternate" type="${type}" href="${escapeAttribute(href)}" title="${escapeAttribute(title)}">`;
    })
    .join('');
}
