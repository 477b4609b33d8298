import type { Locale } from '@policy/api';
import { isOwner } from '../names/module-name.ts';

/** What can be embedded: records by their id, lists by their query. */
export const embedKinds = ['indicators', 'projects', 'programmes', 'clauses', 'compare', 'map', 'results', 'portal'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** Endings of an address, each a form of the widget; without one it is the fragment. */
export const embedEndings = ['', '.svg', '.png', '.og.png', '.html', '.txt'] as const;
export type EmbedEnding = (typeof embedEndings)[number];

/** An address below `/embed/v1`: `indicators/rd-intensity@r12.svg`. */
export interface EmbedAddress {
  kind: EmbedKind;
  /** Null for what its query names. */
  id: string | null;
  /** A number as it stands in the address; null for the newest data. */
  revision: number | null;
  ending: EmbedEnding;
}

/** Path of all addresses, without base. */
export const embedRoot = '/embed/v1';

const pattern =
  /^(?<kind>[a-z]+)(?:\/(?<id>[a-z0-9][a-z0-9.-]*?))?(?:@r(?<revision>[1-9]\d{0,8}))?(?<ending>\.svg|\.png|\.og\.png|\.html|\.txt)?$/u;

const needId: EmbedKind[] = ['indicators', 'programmes', 'clauses'];
const withoutId: EmbedKind[] = ['compare', 'map', 'results', 'portal'];

/**
 * Reads an address.
 *
 * @param path behind `/embed/v1/`
 * @returns null for what no address can be
 */
export function readEmbedAddress(path: string): EmbedAddress | null {
  const { kind: name, id = null, revision, ending = '' } = pattern.exec(path)?.groups ?? {};
  const kind = embedKinds.find((each) => each === name);
  if (!kind || (id === null && needId.includes(kind)) || (id !== null && withoutId.includes(kind))) return null;
  return { kind, id, revision: revision === undefined ? null : Number(revision), ending: ending as EmbedEnding };
}

/** The form that an address asks for, also one that is no address: an error is told in the same form. */
export function endingOf(path: string): EmbedEnding {
  return embedEndings.findLast((ending) => ending !== '' && path.endsWith(ending)) ?? '';
}

/** Writes what `readEmbedAddress` reads, with `/embed/v1` before it. */
export function writeEmbedAddress({ kind, id, revision, ending }: EmbedAddress, query: Record<string, string> = {}): string {
  const path = `${embedRoot}/${kind}${id === null ? '' : `/${id}`}${revision === null ? '' : `@r${revision}`}${ending}`;
  const parameters = new URLSearchParams(query).toString();
  return parameters === '' ? path : `${path}?${parameters}`;
}

/** The embedded form of a page of the portal. */
export interface EmbedOfPage {
  address: EmbedAddress;
  query: Record<string, string>;
}

/**
 * What of a page of the portal can stand on other sites.
 *
 * @param path without base and locale, with its query: `/innovation/indicators/rd-intensity`
 * @returns null for a page that is more than one widget
 */
export function embedOfPage(path: string): EmbedOfPage | null {
  const { pathname, searchParams } = new URL(path, 'https://portal');
  const [section = '', list, id] = pathname.slice(1).split('/');
  const of = (kind: EmbedKind, record: string | null, query: Record<string, string> = {}): EmbedOfPage => ({
    address: { kind, id: record, revision: null, ending: '' },
    query,
  });
  if (pathname === '/plan/map') return of('map', null);
  if ((list === 'indicators' || list === 'projects') && id) return of(list, id);
  if (list === 'projects' && section !== 'plan') {
    const programme = searchParams.get('programme');
    return of('projects', null, { module: section, ...(programme ? { programme } : {}) });
  }
  if (section !== 'plan' || !list || id || !/^\d/u.test(list)) return null;
  const quote = searchParams.get('quote');
  return of('clauses', list, quote ? { quote } : {});
}

/**
 * The picture that stands for a page of the portal elsewhere: of its record, of its module's results, else of the portal itself.
 *
 * @param path without base and locale, with its query; null for a page that should not be found
 */
export function cardOfPage(path: string | null): EmbedOfPage {
  const of = (kind: EmbedKind, query: Record<string, string> = {}): EmbedOfPage => ({
    address: { kind, id: null, revision: null, ending: '.og.png' },
    query,
  });
  if (path === null) return of('portal');
  const embed = embedOfPage(path);
  if (embed) return { address: { ...embed.address, ending: '.og.png' }, query: embed.query };
  const { pathname } = new URL(path, 'https://portal');
  const [section = '', ...rest] = pathname.slice(1).split('/');
  if (pathname === '/' || pathname === '/results') return of('results');
  if (rest.length <= 1 && isOwner(section) && section !== 'plan') return of('results', { module: section });
  return of('portal');
}

/** `lang` as web pages write it, for a language of the portal. */
const tags: Record<Locale, string> = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

export function embedLanguage(locale: Locale): string {
  return tags[locale];
}

/**
 * The portal's language that a `lang` of another site means, by its script or its place: `zh-HK` and `zh-TW` are read in 繁體.
 *
 * @returns null for a language that the portal does not speak
 */
export function readEmbedLanguage(tag: string): Locale | null {
  if (/^zh-(?:hant|hk|mo|tw)\b/iu.test(tag)) return 'zh-hant';
  if (/^zh\b/iu.test(tag)) return 'zh-hans';
  return /^en\b/iu.test(tag) ? 'en' : null;
}
