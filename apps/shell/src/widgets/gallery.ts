import { embedLanguage, writeEmbedAddress, type EmbedAddress } from '@policy/pages';
import type { WidgetChoice } from './widget-choice.ts';

/** One of each kind, as a page would show them. */
const examples: [kind: EmbedAddress['kind'], id: string | null, query: Record<string, string>][] = [
  ['indicators', 'rd-intensity', {}],
  ['indicators', 'rd-intensity', { form: 'figure' }],
  ['compare', null, { ids: 'rd-intensity,hightech-output,hightech-value-added-share,patents-per-10k' }],
  ['projects', 'southern-university-of-science-and-technology', {}],
  ['projects', null, { module: 'talent', limit: '5' }],
  ['programmes', 'open-cooperation', {}],
  ['clauses', '4.10.1', {}],
  ['map', null, {}],
];

/** Addresses of all kinds of widgets as pages, without the portal's origin, in the language and theme that were picked. */
export function galleryAddresses({ locale, theme, size }: Pick<WidgetChoice, 'locale' | 'theme' | 'size'>): string[] {
  return examples.map(([kind, id, query]) =>
    writeEmbedAddress({ kind, id, revision: null, ending: '.html' }, { ...query, lang: embedLanguage(locale), theme, size }),
  );
}
