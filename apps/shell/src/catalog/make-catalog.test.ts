import { expect, it } from 'vitest';
import { makeCatalog, type CatalogParts } from './make-catalog.ts';

const parts: CatalogParts = {
  root: 'https://portal.example/ztzl',
  licence: 'https://spdx.org/licenses/Apache-2.0',
  publisher: null,
  revisions: [
    { id: '2', number: 2, time: '2026-11-25T00:00:00.000Z', reason: 'A value', archive: '/api/v1/export/r2.zip' },
    { id: '1', number: 1, time: '2026-11-24T00:00:00.000Z', reason: 'Import', archive: '/api/v1/export/r1.zip' },
  ],
  collections: [
    { path: '/projects', summary: 'Projects', files: [{ path: '/projects.csv', media: 'text/csv', bytes: 12 }] },
    { path: '/new-list', summary: 'Something new', files: [] },
  ],
};

it('names a list in three languages, or by the API’s own summary until somebody has named it', () => {
  const [projects, other] = makeCatalog(parts)['dcat:dataset'] as { 'dct:title': { '@language': string }[] }[];
  expect(projects!['dct:title'].map((title) => title['@language'])).toEqual(['zh-Hans', 'zh-Hant', 'en']);
  expect(other!['dct:title']).toEqual([{ '@language': 'en', '@value': 'Something new' }]);
});

it('gives every revision a dataset of its own, as a version of everything', () => {
  const datasets = makeCatalog(parts)['dcat:dataset'] as Record<string, unknown>[];
  const versions = datasets.filter((dataset) => 'dcat:isVersionOf' in dataset);
  expect(versions.map((dataset) => dataset['@id'])).toEqual([
    'https://portal.example/ztzl/api/v1/export/r2.zip#dataset',
    'https://portal.example/ztzl/api/v1/export/r1.zip#dataset',
  ]);
});

it('names the publisher that the configuration names, and nobody else', () => {
  expect(makeCatalog(parts)).not.toHaveProperty(['dct:publisher']);
  const named = makeCatalog({ ...parts, publisher: { name: 'Newspaper', address: 'https://newspaper.example' } });
  expect(named).toHaveProperty(['dct:publisher', 'foaf:name'], 'Newspaper');
});
