import type { StyleNode } from './parse-stylesheet.ts';

/** The marks that Vue gives to elements of components with scoped styles, found in HTML. */
export function marksIn(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/\bdata-v-[0-9a-f]+/gu), ([mark]) => mark));
}

/** What of a stylesheet can match on a page with these marks, in its order. */
export function usedStyles(nodes: StyleNode[], marks: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if ('css' in node) return node.needs.some((all) => all.every((mark) => marks.has(mark))) ? node.css : '';
      const inner = usedStyles(node.nodes, marks);
      return inner && `${node.prelude}{${inner}}`;
    })
    .join('');
}

/** All marks that a stylesheet has rules for. */
export function marksOf(nodes: StyleNode[]): Set<string> {
  return new Set(nodes.flatMap((node) => ('css' in node ? node.needs.flat() : [...marksOf(node.nodes)])));
}
