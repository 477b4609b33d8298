import type { Locale } from '@policy/api';
import { embedSizes, embedThemes, type EmbedSettings } from '@policy/module-kit';
import { embedWidths } from '@policy/module-kit/server';
import { endingOf, readEmbedAddress, readEmbedLanguage, type EmbedAddress, type EmbedEnding } from '@policy/pages';
import { locales } from '@policy/words';

/** What a reader of another site asks for, checked. */
export interface EmbedRequest {
  address: EmbedAddress;
  locale: Locale;
  /** All but what only the data can tell. */
  settings: Omit<EmbedSettings, 'revision' | 'dated'>;
  /** Parameters of the record or list. */
  query: URLSearchParams;
}

/** Why a request cannot be answered. */
export interface RequestFault {
  status: 400 | 404;
  /** `address`: nothing there; else the parameter at fault. */
  what: 'address' | 'lang' | 'theme' | 'size' | 'width' | 'form' | 'ids';
}

/** How to tell a fault: in the language and form that was asked for, as far as they are known. */
export interface FaultManner {
  locale: Locale;
  ending: EmbedEnding;
  theme: EmbedSettings['theme'];
  width: number;
}

/** Picture of a page in social media. */
const card = { width: 1200, height: 630 };

const usualTheme = 'auto';

/**
 * Reads and checks a request.
 *
 * @param path behind `/embed/v1/`, decoded
 * @returns the request, or the fault with the manner to tell it in
 */
export function readEmbedRequest(path: string, query: URLSearchParams): EmbedRequest | { fault: RequestFault; manner: FaultManner } {
  const address = readEmbedAddress(path);
  const locale = readEmbedLanguage(query.get('lang') ?? locales[0]);
  const theme = embedThemes.find((each) => each === (query.get('theme') || usualTheme));
  const size = embedSizes.find((each) => each === (query.get('size') || 'normal'));
  const width = readWidth(query.get('width'));
  const form = query.get('form') ?? 'chart';
  const manner: FaultManner = {
    locale: locale ?? locales[0],
    ending: endingOf(path),
    theme: theme ?? usualTheme,
    width: width ?? embedWidths.usual,
  };
  const fail = (status: RequestFault['status'], what: RequestFault['what']) => ({ fault: { status, what }, manner });

  if (!address) return fail(404, 'address');
  if (!locale) return fail(400, 'lang');
  if (!theme) return fail(400, 'theme');
  if (!size) return fail(400, 'size');
  if (width === null) return fail(400, 'width');
  if (form !== 'chart' && form !== 'figure') return fail(400, 'form');
  if (address.kind === 'compare' && !/^[a-z0-9.-]{1,80}(?:,[a-z0-9.-]{1,80}){1,5}$/u.test(query.get('ids') ?? '')) return fail(400, 'ids');
  const format = address.ending === '.og.png' ? card : { width, height: null };
  return { address, locale, settings: { theme, size, ...format, frozen: address.revision !== null }, query };
}

/** @returns null for what is no width of a widget */
function readWidth(text: string | null): number | null {
  if (text === null || text === '') return embedWidths.usual;
  const width = Number(text);
  return /^\d{1,5}$/u.test(text) && width >= embedWidths.least && width <= embedWidths.most ? width : null;
}
