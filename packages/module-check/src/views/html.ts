import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of rendered HTML. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
}

/** All elements of a piece of HTML, in its order, as a browser reads it. */
export function elementsOf(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      elements.push({ name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) });
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return elements;
}

/** The addresses that a piece of HTML links to. */
export function linksOf(html: string): string[] {
  return elementsOf(html).flatMap(({ name, attributes }) => (name === 'a' && attributes['href'] !== undefined ? [attributes['href']] : []));
}
