import type { Locale } from '@policy/api';
import { readText } from '@policy/ui';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import type { CitationPlace, CitedRecord } from './cited-record.ts';

/** The permanent addresses of a record: its page, and its data as they were at the revision. */
function addressesOf({ path, data, frozen }: CitedRecord, { root, locale, revision }: CitationPlace): { page: string; data: string } {
  const page = `${root}/${locale}${path}`;
  return { page: frozen ? atRevision(page, revision) : page, data: atRevision(root + data, revision) };
}

function atRevision(address: string, revision: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}revision=${revision}`;
}

/** A citation in a sentence of the reader's language: title, portal, site, revision, address, day. */
export function citationText(record: CitedRecord, place: CitationPlace): string {
  const { locale, site, revision, dated, today } = place;
  const portal = m.shell_portal_name({}, { locale });
  const title = readText(record.title, locale).text;
  const words = { title, portal, revision, dated, page: addressesOf(record, place).page, today };
  return site === '' ? m.cite_text(words, { locale }) : m.cite_text_site({ ...words, site }, { locale });
}

/** A citation for BibTeX, in UTF-8. What is not known is left out, never made up. */
export function citationBibtex(record: CitedRecord, place: CitationPlace): string {
  const { locale, site, revision, dated, today } = place;
  const { page, data } = addressesOf(record, place);
  const fields: [name: string, value: string][] = [
    ['title', braced(readText(record.title, locale).text)],
    ...(site === '' ? [] : [['author', braced(site)] as [string, string]]),
    ['howpublished', braced(m.shell_portal_name({}, { locale }))],
    ['year', `{${dated.slice(0, 4)}}`],
    ['url', `{${page}}`],
    ['urldate', `{${today}}`],
    ['note', `{${escapeTex(m.cite_revision({ revision, dated }, { locale }))}: \\url{${data}}}`],
    ['language', `{${languageTag(locale)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${record.id}-r${revision},\n${lines.join(',\n')}\n}\n`;
}

/** A citation for reference managers (RIS, a web page). */
export function citationRis(record: CitedRecord, place: CitationPlace): string {
  const { locale, site, revision, dated, today } = place;
  const { page, data } = addressesOf(record, place);
  const slashed = (day: string) => day.replaceAll('-', '/');
  const lines: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['TI', readText(record.title, locale).text],
    ['T2', m.shell_portal_name({}, { locale })],
    ...(site === '' ? [] : [['PB', site] as [string, string]]),
    ['PY', dated.slice(0, 4)],
    ['DA', slashed(dated)],
    ['Y2', slashed(today)],
    ['UR', page],
    ['N1', `${m.cite_revision({ revision, dated }, { locale })}: ${data}`],
    ['LA', languageTag(locale)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Double braces keep capitals as they are. */
function braced(text: string): string {
  return `{{${escapeTex(text)}}}`;
}

function escapeTex(text: string): string {
  const marks: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return text.replaceAll(/[\\~^&%$#_{}]/gu, (mark) => marks[mark] ?? `\\${mark}`);
}

/** Languages of the citations as text, the reader's first. */
export function citeLocales(own: Locale, all: readonly Locale[]): Locale[] {
  return [own, ...all.filter((locale) => locale !== own)];
}
