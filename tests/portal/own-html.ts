const opening = '<div class="module-widget"';

/** A page’s HTML without what other modules’ widgets put into their places: what is left is the page’s own. */
export function ownHtml(html: string): string {
  const start = html.indexOf(opening);
  if (start < 0) return html;
  const inside = html.indexOf('>', start) + 1;
  return html.slice(0, inside) + ownHtml(html.slice(endOfElement(html, inside)));
}

/** Where the `div` ends whose content begins at `from`. */
function endOfElement(html: string, from: number): number {
  let depth = 1;
  for (const { 0: tag, index } of html.slice(from).matchAll(/<\/?div\b/gu)) {
    depth += tag === '<div' ? 1 : -1;
    if (depth === 0) return from + index;
  }
  throw new Error('The place of a widget is never closed.');
}
