import type { FragmentHead } from './contract.ts';

export interface Fragment {
  head: FragmentHead;
  html: string;
}

const opening = '<script type="application/json" data-fragment>';
const closing = '</script>';

/**
 * Writes a fragment: its head as one line of JSON in a data block, then its HTML. The result is valid HTML by itself,
 * so a fragment can be opened in a browser as it is.
 */
export function writeFragment({ head, html }: Fragment): string {
  return `${opening}${jsonForHtml(head)}${closing}\n${html}\n${ending}`;
}

/**
 * Reads what `writeFragment` wrote.
 *
 * @returns the unchecked head and the HTML
 * @throws when the text does not begin with a head, or breaks off before its end
 */
export function readFragment(text: string): { head: unknown; html: string } {
  const end = text.indexOf(`${closing}\n`);
  if (!text.startsWith(opening) || end < 0) throw new Error('The answer is not a fragment: it does not begin with its head.');
  // What follows is not the module's: a development server appends its live reload to all HTML.
  const last = text.lastIndexOf(`\n${ending}`);
  if (last < end) throw new Error('The fragment breaks off before its end.');
  const head: unknown = JSON.parse(text.slice(opening.length, end));
  return { head, html: text.slice(end + closing.length + 1, last) };
}

/** Serialises a value so that it can stand in a script element: no `<` can end the element early. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A module that breaks off in mid-stream never sends this line, even where HTTP itself ends cleanly. */
const ending = '<!-- fragment ends -->';
