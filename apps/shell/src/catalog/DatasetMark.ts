import { jsonForHtml } from '@policy/module-kit/contract';
import { usePortal } from '@policy/ui';
import { languageTag, locales } from '@policy/words';
import { h, type FunctionalComponent } from 'vue';

interface Props {
  name: string;
  description: string;
  /** The page, without base and locale. */
  path: string;
  /** Path of its list below `/api/v1`. */
  list: string;
}

/**
 * Says to search engines that a page shows a dataset, and where its files are (schema.org). Data, not script: nothing runs.
 * Addresses are relative, as JSON-LD in HTML allows.
 */
const DatasetMark: FunctionalComponent<Props> = ({ name, description, path, list }) => {
  const { base, href } = usePortal();
  const file = (address: string, media: string) => ({
    '@type': 'DataDownload',
    contentUrl: `${base}/api/v1${address}`,
    encodingFormat: media,
  });
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: href(path),
    license: 'https://spdx.org/licenses/Apache-2.0',
    isAccessibleForFree: true,
    inLanguage: locales.map(languageTag),
    distribution: [file(list, 'application/json'), file(`${list}.csv`, 'text/csv')],
    includedInDataCatalog: { '@type': 'DataCatalog', url: `${base}/catalog.jsonld` },
  };
  return h('script', { type: 'application/ld+json', innerHTML: jsonForHtml(dataset) });
};
DatasetMark.props = ['name', 'description', 'path', 'list'];

export default DatasetMark;
