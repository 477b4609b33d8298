import { cspHash } from '@policy/module-kit/server';
import type { Stylesheet } from './read-stylesheets.ts';
import { marksIn, marksOf, usedStyles } from './used-styles.ts';

/** The styles of one page. */
export interface PageStyles {
  /** For its head: one `style` element with what the page uses, and links to the files that are not at hand. */
  head: string;
  /** CSP hash of the `style` element. */
  hash: string;
  /** What HTML that comes later needs besides, to stand before it: links to the files that hold it. */
  besides: (hrefs: string[], html: string) => string;
  /** Links to whole files, for parts that a script may change. */
  whole: (hrefs: string[]) => string;
}

/**
 * Puts the styles that a page uses into the page itself: on a slow phone a stylesheet's way there and back is longer than all of the
 * page, and a page uses a part of it. Their order is that of the sheets.
 *
 * @param marks of the components that the page has, as far as is known
 * @param base path that the portal is mounted under
 */
export async function pageStyles(sheets: Stylesheet[], marks: ReadonlySet<string>, base: string): Promise<PageStyles> {
  const held = sheets.flatMap(({ href, nodes }) => (nodes ? [{ href, text: usedStyles(nodes, marks) }] : []));
  const text = held.map((sheet) => sheet.text).join('');
  const linked = new Set(sheets.flatMap(({ href, nodes }) => (nodes ? [] : [href])));
  const links = (hrefs: Iterable<string>) => Array.from(hrefs, (href) => `<link rel="stylesheet" href="${base}${href}">`).join('');
  const lacks = (href: string, missing: string[]) => {
    if (linked.has(href)) return false;
    const nodes = sheets.find((sheet) => sheet.href === href)?.nodes;
    // A deploy between descriptor and widget: the newer build's styles come with the widget.
    if (!nodes) return true;
    const known = missing.length > 0 ? marksOf(nodes) : new Set();
    return missing.some((mark) => known.has(mark));
  };
  return {
    // Which builds they are of, for whoever looks for the cause of something.
    head: `<style data-from="${held.map(({ href }) => base + href).join(' ')}">${text}</style>${links(linked)}`,
    hash: await cspHash(text),
    besides: (hrefs, later) => {
      const missing = [...marksIn(later)].filter((mark) => !marks.has(mark));
      return links(hrefs.filter((href) => lacks(href, missing)));
    },
    whole: (hrefs) => links(new Set(hrefs.filter((href) => !linked.has(href)))),
  };
}
