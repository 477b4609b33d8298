import { expect, test } from 'vitest';
import { citationBibtex, citationRis, citationText } from './citation.ts';
import { readCiteFile, type CitationPlace, type CitedRecord } from './cited-record.ts';

const record: CitedRecord = {
  id: 'rd-intensity',
  title: { zhHans: '研发投入', zhHant: '研發開支', en: 'R&D as a share of GDP, 100 %' },
  path: '/innovation/indicators/rd-intensity',
  data: '/api/v1/indicators/rd-intensity',
};
const place: CitationPlace = {
  locale: 'en',
  root: 'https://portal.example/ztzl',
  site: '',
  revision: 12,
  dated: '2026-11-20',
  today: '2026-11-26',
};

test.each([
  ['zh-hans', '研发投入'],
  ['zh-hant', '研發開支'],
  ['en', 'R&D as a share of GDP, 100 %'],
] as const)('as text in %s it has title, revision, address and day', (locale, title) => {
  const text = citationText(record, { ...place, locale });
  for (const part of [
    title,
    '12',
    '2026-11-20',
    `https://portal.example/ztzl/${locale}/innovation/indicators/rd-intensity`,
    '2026-11-26',
  ]) {
    expect(text).toContain(part);
  }
});

test('BibTeX gets its signs escaped, and the address of the data of that revision', () => {
  const bibtex = citationBibtex(record, place);
  expect(bibtex).toMatch(/^@misc\{rd-intensity-r12,\n/u);
  expect(bibtex).toContain('title = {{R\\&D as a share of GDP, 100 \\%}}');
  expect(bibtex).toContain('\\url{https://portal.example/ztzl/api/v1/indicators/rd-intensity?revision=12}');
  // As many braces are closed as opened, but for the escaped ones.
  const open = (mark: string) => bibtex.replaceAll(/\\[{}]/gu, '').split(mark).length;
  expect(open('{')).toBe(open('}'));
});

test('who publishes is named as configured, and not at all where nobody configured it', () => {
  const configured = { ...place, site: '示例网站' };
  expect(citationText(record, configured)).toContain('示例网站');
  expect(citationBibtex(record, configured)).toContain('author = {{示例网站}}');
  expect(citationRis(record, configured)).toContain('PB  - 示例网站\r\n');
  expect(citationBibtex(record, place)).not.toContain('author');
  expect(citationRis(record, place)).not.toContain('PB  - ');
});

test('RIS begins with its type and ends with its end', () => {
  expect(citationRis(record, place)).toMatch(/^TY {2}- ELEC\r\n[^]*\r\nER {2}- \r\n$/u);
});

test('of what can be had at a revision, the page at that revision is cited', () => {
  const compared = { ...record, id: 'a.b', path: '/compare?a=a&b=b', data: '/api/v1/indicators?filter=id%3Ain%3Aa%7Cb', frozen: true };
  expect(citationText(compared, place)).toContain('https://portal.example/ztzl/en/compare?a=a&b=b&revision=12 ');
  expect(citationRis(compared, place)).toContain('/api/v1/indicators?filter=id%3Ain%3Aa%7Cb&revision=12\r\n');
});

test.each([
  ['/cite/indicators/rd-intensity.bib', { kind: 'indicators', id: 'rd-intensity', ending: 'bib' }],
  ['/cite/clauses/4.10.1.ris', { kind: 'clauses', id: '4.10.1', ending: 'ris' }],
  ['/cite/comparisons/rd-intensity.hightech-output.txt', { kind: 'comparisons', id: 'rd-intensity.hightech-output', ending: 'txt' }],
  ['/cite/clauses/4.10.1', null],
  ['/cite/../plan.bib', null],
])('%s is read', (path, expected) => {
  expect(readCiteFile(path)).toEqual(expected);
});
