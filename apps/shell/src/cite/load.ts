import type { Locale } from '@policy/api';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';
import { locales } from '@policy/words';
import * as m from '@policy/words/messages';
import { asShellContext } from '../shell-context.ts';
import { citationBibtex, citationRis, citationText, citeLocales } from './citation.ts';
import { findCited, type CitedRecord } from './cited-record.ts';
import { readCitationPlace } from './read-place.ts';

export interface CiteProps {
  kind: string;
  record: CitedRecord;
  texts: { locale: Locale; text: string }[];
  bibtex: string;
  ris: string;
  /** Query of the citation's files. */
  query: string;
  /** Address of what the buttons do. */
  script: string;
}

export default async function load(context: PageContext): Promise<PageResult<CiteProps>> {
  const { data, locale, params, query, root, site, files } = asShellContext(context);
  const kind = params['kind'] ?? '';
  const record = await findCited(data, kind, params['id'] ?? '');
  if (!record) return notFound();
  const place = await readCitationPlace(data, record, query, { root, site, locale });
  if (!place) return notFound();
  const title = m.cite_title({ title: readText(record.title, locale).text }, { locale });
  return {
    props: {
      kind,
      record,
      texts: citeLocales(locale, locales).map((each) => ({ locale: each, text: citationText(record, { ...place, locale: each }) })),
      bibtex: citationBibtex(record, place),
      ris: citationRis(record, place),
      query: record.frozen ? `?revision=${place.revision}` : '',
      script: `${files}/copy.js`,
    },
    head: { title, description: m.cite_lead({}, { locale }) },
  };
}
