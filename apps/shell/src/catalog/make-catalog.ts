import type { Revision, Text } from '@policy/api';
import * as m from '@policy/words/messages';
import { collectionName, textOf } from './collection-names.ts';

/** What the catalogue is made from. */
export interface CatalogParts {
  /** Origin and path of the portal. */
  root: string;
  /** Address of the licence. */
  licence: string;
  /** Who publishes the portal, from its configuration; null where that names nobody. */
  publisher: { name: string; address: string } | null;
  /** Newest first. */
  revisions: Revision[];
  collections: Collection[];
}

/** A list of the API with the files that hold it whole. */
export interface Collection {
  path: string;
  /** In English, from the API's own document. */
  summary: string;
  files: { path: string; media: string; bytes: number | null }[];
}

type Node = Record<string, unknown>;

/**
 * The catalogue as JSON-LD by DCAT-AP 3: a dataset for each list of the API, one for everything, and a version of that for each
 * revision, which never changes.
 */
export function makeCatalog(parts: CatalogParts): Node {
  const { root, revisions, collections } = parts;
  const modified = revisions[0]?.time;
  return {
    '@context': context,
    '@id': `${root}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    ...common(parts, textOf(m.shell_portal_name), textOf(m.developers_lead)),
    'foaf:homepage': { '@id': root },
    ...(modified === undefined ? {} : { 'dct:modified': dateTime(modified) }),
    'dcat:dataset': [
      ...collections.map((collection) => collectionDataset(parts, collection)),
      everything(parts),
      ...revisions.map((revision) => revisionDataset(parts, revision)),
    ],
  };
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

function collectionDataset(parts: CatalogParts, { path, summary, files }: Collection): Node {
  const api = `${parts.root}/api/v1`;
  const name = collectionName(path);
  const newest = parts.revisions[0];
  return {
    '@id': `${api}${path}`,
    '@type': 'dcat:Dataset',
    ...common(parts, name ?? { en: summary }, { en: summary }),
    'dct:identifier': path.slice(1),
    ...(newest === undefined ? {} : { 'dct:modified': dateTime(newest.time), 'dcat:version': String(newest.number) }),
    'dcat:landingPage': { '@id': `${parts.root}/developers` },
    'dcat:distribution': files.map((file) => distribution(parts, `${api}${file.path}`, file)),
  };
}

/** Everything, whichever revision is the newest. */
function everything(parts: CatalogParts): Node {
  const { root, revisions } = parts;
  return {
    '@id': everythingAddress(root),
    '@type': 'dcat:Dataset',
    ...common(parts, textOf(m.records_title), textOf(m.developers_form_zip)),
    'dcat:hasVersion': revisions.map(({ number }) => ({ '@id': revisionAddress(root, number) })),
    'dcat:distribution': [distribution(parts, `${root}/api/v1/export/latest.zip`, zip)],
  };
}

function revisionDataset(parts: CatalogParts, { number, time, reason }: Revision): Node {
  const { root } = parts;
  const { zhHans, zhHant, en } = textOf(m.records_title);
  return {
    '@id': revisionAddress(root, number),
    '@type': 'dcat:Dataset',
    ...common(
      parts,
      { zhHans: `${zhHans} r${number}`, zhHant: `${zhHant} r${number}`, en: `${en} r${number}` },
      textOf(m.developers_form_zip),
    ),
    'dcat:version': String(number),
    'dcat:isVersionOf': { '@id': everythingAddress(root) },
    'dct:issued': dateTime(time),
    'dcat:versionNotes': reason,
    'dcat:distribution': [distribution(parts, `${root}/api/v1/export/r${number}.zip`, zip)],
  };
}

const zip = { media: 'application/zip', bytes: null };

function distribution({ licence }: CatalogParts, address: string, { media, bytes }: { media: string; bytes: number | null }): Node {
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${media}` },
    'dct:license': { '@id': licence },
    ...(bytes === null ? {} : { 'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' } }),
  };
}

/** What catalogue and datasets have in common. */
function common({ licence, publisher, root }: CatalogParts, title: Partial<Text>, description: Partial<Text>): Node {
  return {
    'dct:title': literals(title),
    'dct:description': literals(description),
    'dct:language': languages.map((language) => ({ '@id': language })),
    'dct:license': { '@id': licence },
    ...(publisher === null
      ? {}
      : {
          'dct:publisher': {
            '@id': `${root}/catalog.jsonld#publisher`,
            '@type': 'foaf:Agent',
            'foaf:name': publisher.name,
            ...(publisher.address === '' ? {} : { 'foaf:homepage': { '@id': publisher.address } }),
          },
        }),
  };
}

/** Chinese and English, by the list that DCAT-AP prescribes. */
const languages = ['ZHO', 'ENG'].map((code) => `http://publications.europa.eu/resource/authority/language/${code}`);

function literals({ zhHans, zhHant, en }: Partial<Text>): Node[] {
  const all = [
    ['zh-Hans', zhHans],
    ['zh-Hant', zhHant],
    ['en', en],
  ];
  return all.flatMap(([language, value]) => (value === undefined ? [] : [{ '@language': language, '@value': value }]));
}

function dateTime(time: string): Node {
  return { '@value': time, '@type': 'xsd:dateTime' };
}

function everythingAddress(root: string): string {
  return `${root}/api/v1/export/latest.zip#dataset`;
}

function revisionAddress(root: string, number: number): string {
  return `${root}/api/v1/export/r${number}.zip#dataset`;
}
