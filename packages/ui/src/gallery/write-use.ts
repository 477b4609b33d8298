import type { Locale } from '@policy/api';
import type { Example, ShownComponent } from './define-examples.ts';

/** How a template asks for an example: plain values as they are, records by the names of their props. */
export function writeUse({ component }: ShownComponent, example: Example, locale: Locale): string {
  const props = typeof example.props === 'function' ? example.props(locale) : example.props;
  const name = component.__name ?? '';
  const tag = [name, ...Object.entries(props).map(([prop, value]) => writeProp(prop, value))].join(' ');
  return example.slots ? `<${tag}>…</${name}>` : `<${tag} />`;
}

function writeProp(prop: string, value: unknown): string {
  const attribute = prop.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  if (value === true) return attribute;
  if (typeof value === 'string') return `${attribute}="${value}"`;
  if (typeof value === 'number') return `:${attribute}="${value}"`;
  return `:${attribute}="…"`;
}
