import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  embedEndings,
  cardOfPage,
  embedKinds,
  embedOfPage,
  endingOf,
  readEmbedAddress,
  readEmbedLanguage,
  writeEmbedAddress,
} from './embed-address.ts';

test.each([
  ['indicators/rd-intensity', { kind: 'indicators', id: 'rd-intensity', revision: null, ending: '' }],
  ['indicators/rd-intensity@r12', { kind: 'indicators', id: 'rd-intensity', revision: 12, ending: '' }],
  ['indicators/rd-intensity@r12.og.png', { kind: 'indicators', id: 'rd-intensity', revision: 12, ending: '.og.png' }],
  ['clauses/4.10.1.svg', { kind: 'clauses', id: '4.10.1', revision: null, ending: '.svg' }],
  ['clauses/1.1.p2', { kind: 'clauses', id: '1.1.p2', revision: null, ending: '' }],
  ['projects', { kind: 'projects', id: null, revision: null, ending: '' }],
  ['compare@r3.txt', { kind: 'compare', id: null, revision: 3, ending: '.txt' }],
  ['map.html', { kind: 'map', id: null, revision: null, ending: '.html' }],
])('%s is read', (path, address) => {
  expect(readEmbedAddress(path)).toEqual(address);
});

test.each([
  '',
  'indicators',
  'indicators/',
  'map/x',
  'compare/a',
  'rivers/x',
  'indicators/A',
  'indicators/a@r0',
  'indicators/a@rx',
  'indicators/a/b',
  '../x',
])('“%s” is no address', (path) => {
  expect(readEmbedAddress(path)).toBeNull();
});

test('what is written is read back, whatever the id', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/u);
  const revision = fc.option(fc.integer({ min: 1, max: 1e8 }));
  fc.assert(
    fc.property(fc.constantFrom(...embedKinds), id, revision, fc.constantFrom(...embedEndings), (kind, name, number, ending) => {
      const address = { kind, id: ['compare', 'map', 'results', 'portal'].includes(kind) ? null : name, revision: number, ending };
      expect(readEmbedAddress(writeEmbedAddress(address).slice('/embed/v1/'.length))).toEqual(address);
    }),
  );
});

test('a fault is told in the form that was asked for', () => {
  expect(['x.svg', 'x.og.png', 'x', 'x.html'].map(endingOf)).toEqual(['.svg', '.og.png', '', '.html']);
});

test.each([
  ['/innovation/indicators/rd-intensity', '/embed/v1/indicators/rd-intensity'],
  ['/plan/indicators/rd-intensity', '/embed/v1/indicators/rd-intensity'],
  ['/talent/projects/a-school', '/embed/v1/projects/a-school'],
  ['/talent/projects?programme=basic-capacity', '/embed/v1/projects?module=talent&programme=basic-capacity'],
  ['/plan/4.10.1', '/embed/v1/clauses/4.10.1'],
  ['/plan/4.10.1?quote=3-9', '/embed/v1/clauses/4.10.1?quote=3-9'],
  ['/plan/map', '/embed/v1/map'],
])('the page %s is embedded as %s', (page, address) => {
  const embed = embedOfPage(page)!;
  expect(writeEmbedAddress(embed.address, embed.query)).toBe(address);
});

test.each(['/', '/plan', '/plan/text', '/search?q=x', '/talent', '/talent/indicators', '/methods'])('the page %s is no widget', (page) => {
  expect(embedOfPage(page)).toBeNull();
});

test('languages of other sites are understood by script or place', () => {
  expect(['zh-Hant', 'zh-HK', 'zh-TW', 'zh-Hant-HK'].map(readEmbedLanguage)).toEqual(Array(4).fill('zh-hant'));
  expect(['zh', 'zh-CN', 'zh-Hans', 'ZH-hans-CN'].map(readEmbedLanguage)).toEqual(Array(4).fill('zh-hans'));
  expect(['en', 'en-GB', 'fr', ''].map(readEmbedLanguage)).toEqual(['en', 'en', null, null]);
});

test.each([
  ['/innovation/indicators/rd-intensity', '/embed/v1/indicators/rd-intensity.og.png'],
  ['/plan/4.1.1?quote=1-5', '/embed/v1/clauses/4.1.1.og.png?quote=1-5'],
  ['/', '/embed/v1/results.og.png'],
  ['/talent', '/embed/v1/results.og.png?module=talent'],
  ['/talent/clauses', '/embed/v1/results.og.png?module=talent'],
  ['/plan', '/embed/v1/portal.og.png'],
  ['/methods', '/embed/v1/portal.og.png'],
  ['/rivers', '/embed/v1/portal.og.png'],
  [null, '/embed/v1/portal.og.png'],
])('the page %s is pictured by %s', (path, picture) => {
  const { address, query } = cardOfPage(path);
  expect(writeEmbedAddress(address, query)).toBe(picture);
});
