import type { Locale } from '@policy/api';
import { embedSizes, embedThemes, type EmbedSize, type EmbedTheme } from '@policy/module-kit';
import { readEmbedAddress, type EmbedOfPage } from '@policy/pages';
import { isLocale } from '@policy/words';

/** What a reader picks on the page of widgets. */
export interface WidgetChoice {
  /** An address below `/embed/v1/` without a form: `indicators/rd-intensity`, `projects?module=talent`, `compare`. */
  object: string;
  /** Indicators to compare. */
  ids: string[];
  form: 'chart' | 'figure';
  locale: Locale;
  theme: EmbedTheme;
  size: EmbedSize;
  width: number;
  frozen: boolean;
}

export const widgetQuery = ['object', 'ids', 'form', 'lang', 'theme', 'size', 'width', 'frozen'];

/** Widths of the preview, in pixels: the least, a column of a newspaper, a wide page. */
export const previewWidths = [280, 480, 800] as const;

const usual = { object: 'indicators/rd-intensity', ids: ['rd-intensity', 'hightech-output', 'hightech-value-added-share'], width: 600 };

/** Reads the form; what cannot be used gets its usual value, which the form then shows. */
export function readWidgetChoice(query: URLSearchParams, locale: Locale): WidgetChoice {
  const object = query.get('object') ?? usual.object;
  const ids = query.getAll('ids').filter((id) => /^[a-z0-9][a-z0-9.-]*$/u.test(id));
  const lang = query.get('lang') ?? '';
  const width = Number(query.get('width') ?? usual.width);
  return {
    object: embedOfObject(object) ? object : usual.object,
    ids: ids.length >= 2 && ids.length <= 6 ? ids : usual.ids,
    form: query.get('form') === 'figure' ? 'figure' : 'chart',
    locale: isLocale(lang) ? lang : locale,
    theme: embedThemes.find((each) => each === query.get('theme')) ?? 'auto',
    size: embedSizes.find((each) => each === query.get('size')) ?? 'normal',
    width: Number.isInteger(width) && width >= 280 && width <= 1200 ? width : usual.width,
    frozen: query.get('frozen') === 'true',
  };
}

/** Address and query of what was picked. */
export function embedOfChoice({ object, ids, form, frozen }: WidgetChoice, revision: number): EmbedOfPage {
  const { address, query } = embedOfObject(object)!;
  const more: Record<string, string> =
    address.kind === 'compare' ? { ids: ids.join(',') } : address.kind === 'indicators' && form === 'figure' ? { form } : {};
  return { address: { ...address, revision: frozen ? revision : null }, query: { ...query, ...more } };
}

function embedOfObject(object: string): EmbedOfPage | null {
  const [path = '', search = ''] = object.split('?');
  const address = readEmbedAddress(path);
  if (!address || address.revision !== null || address.ending !== '') return null;
  return { address, query: Object.fromEntries(new URLSearchParams(search)) };
}
