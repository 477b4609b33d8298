import type { Atrule, CssNode, Rule } from 'css-tree';
import parse from 'css-tree/parser';

/** A stylesheet, cut into what a page may need or not: plain data. */
export type StyleNode = StyleRule | StyleBlock;

/** A rule, or a statement without rules (`@layer a, b`, `@keyframes`). */
export interface StyleRule {
  css: string;
  /** Marks of components that must all be on a page for the rule to match; of several selectors, one list each. `[[]]`: any page. */
  needs: string[][];
}

/** Rules under a condition or in a layer. */
export interface StyleBlock {
  /** `@media print` */
  prelude: string;
  nodes: StyleNode[];
}

/** At-rules that hold rules of their own; all others are kept whole. */
const blocks = new Set(['layer', 'media', 'container', 'supports', 'starting-style']);

/**
 * Cuts a stylesheet into its rules.
 *
 * @returns null for one that only means the same as a file: with addresses relative to it, imports, or what would end a `style` element;
 *   and for one with faults
 */
export function parseStylesheet(css: string): StyleNode[] | null {
  if (/@import|<\/|url\((?!["']?(?:data:|#))/iu.test(css)) return null;
  let faulty = false;
  const sheet = parse(css, {
    positions: true,
    parseValue: false,
    parseAtrulePrelude: false,
    onParseError: () => void (faulty = true),
  });
  return faulty || sheet.type !== 'StyleSheet' ? null : nodesOf(sheet.children.toArray(), css);
}

function nodesOf(children: CssNode[], css: string): StyleNode[] {
  return children.flatMap((node): StyleNode[] => {
    if (node.type === 'Rule') return [{ css: textOf(node, css), needs: needsOf(node) }];
    if (node.type !== 'Atrule') return [];
    return [blocks.has(node.name) && node.block ? blockOf(node, css) : { css: textOf(node, css), needs: [[]] }];
  });
}

function blockOf({ name, prelude, block }: Atrule, css: string): StyleBlock {
  return { prelude: `@${name}${prelude ? ` ${textOf(prelude, css)}` : ''}`, nodes: nodesOf(block!.children.toArray(), css) };
}

/** The marks each selector asks for: not those within `:not()` or `:is()`, which ask for something else. */
function needsOf({ prelude }: Rule): string[][] {
  if (prelude.type !== 'SelectorList') return [[]];
  return prelude.children.toArray().map((selector) => {
    const parts = selector.type === 'Selector' ? selector.children.toArray() : [];
    return parts.flatMap((part) => (part.type === 'AttributeSelector' ? (/^data-v-[0-9a-f]+/u.exec(part.name.name) ?? []) : []));
  });
}

function textOf({ loc }: CssNode, css: string): string {
  return css.slice(loc!.start.offset, loc!.end.offset);
}
