import { serveAsset } from '../assets/serve-asset.ts';
import type { PageRequest } from '../frame/page-answer.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { parseStylesheet, type StyleNode } from './parse-stylesheet.ts';

/** A stylesheet of a module. */
export interface Stylesheet {
  /** Path without base: `/_m/talent/{build}/style.css`. */
  href: string;
  /** Null where it is not at hand, or only means the same as a file: then the page links it. */
  nodes: StyleNode[] | null;
}

/** How long a page waits for the text of a stylesheet, in milliseconds: a browser that asks for the file itself takes hardly longer. */
const deadline = 300;

/** Those that this isolate has read. The address names the build, so what is behind it never changes. */
const read = new Map<string, StyleNode[] | null>();
const mostRead = 64;

/** Reads stylesheets of modules, each once for all pages. */
export function readStylesheets(
  env: ShellBindings,
  request: PageRequest,
  hrefs: string[],
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Stylesheet[]> {
  return Promise.all(hrefs.map(async (href) => ({ href, nodes: await nodesOf(env, request, href, waitUntil) })));
}

async function nodesOf(
  env: ShellBindings,
  { servings }: PageRequest,
  href: string,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<StyleNode[] | null> {
  const known = read.get(href);
  if (known !== undefined) return known;
  const serving = servings.get(href.split('/')[2] ?? '');
  // A developer's own build may change without a new name.
  if (!serving?.slot) return null;
  const reading = readNodes(env, href, serving, waitUntil).catch(() => null);
  waitUntil(reading);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), deadline)));
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

async function readNodes(
  env: ShellBindings,
  href: string,
  serving: Parameters<typeof serveAsset>[2],
  waitUntil: (work: Promise<unknown>) => void,
): Promise<StyleNode[] | null> {
  const file = await serveAsset(env, href, serving, waitUntil);
  if (!file.ok) return null;
  const nodes = parseStylesheet(await file.text());
  if (read.size >= mostRead) read.clear();
  read.set(href, nodes);
  return nodes;
}
