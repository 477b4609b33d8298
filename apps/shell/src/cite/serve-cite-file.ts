import type { Locale } from '@policy/api';
import { languageTag } from '@policy/words';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { citationBibtex, citationRis, citationText } from './citation.ts';
import { findCited, type readCiteFile } from './cited-record.ts';
import { readCitationPlace } from './read-place.ts';

const forms = {
  bib: { type: 'application/x-bibtex', write: citationBibtex },
  ris: { type: 'application/x-research-info-systems', write: citationRis },
  txt: { type: 'text/plain', write: (...of: Parameters<typeof citationText>) => `${citationText(...of)}\n` },
};

/**
 * A citation as a file.
 *
 * @param root origin and path of the portal
 * @returns 404 or 503 in plain words where there is no such record or no data
 */
export async function serveCiteFile(
  env: ShellBindings,
  { kind, id, ending }: NonNullable<ReturnType<typeof readCiteFile>>,
  { locale, root, query }: { locale: Locale; root: string; query: URLSearchParams },
): Promise<Response> {
  const { type, write } = forms[ending];
  try {
    const data = dataClient(env);
    const record = await findCited(data, kind, id);
    if (!record)
      return plain(
        404,
        `There is nothing to cite at “${kind}/${id}”: use indicators, projects or clauses with an id, or comparisons with two ids and a dot between.`,
      );
    const place = await readCitationPlace(data, record, query, { root, site: env.SITE_NAME, locale });
    if (!place) return plain(404, `There is no revision “${query.get('revision')}” of the data: /api/v1/revisions lists all.`);
    return new Response(write(record, place), {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-language': languageTag(locale),
        'content-disposition': `attachment; filename="${id}-r${place.revision}.${ending}"`,
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        link: `<${root}/${locale}${record.path}>; rel="canonical"`,
      },
    });
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'cite-fault', kind, id, message: String(error) }));
    return plain(503, 'The data service does not answer. Please try again in a minute.');
  }
}

function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
}
