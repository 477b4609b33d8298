import portalStyles from '@policy/ui/portal.css?inline';
import { languageName, languageTag, locales } from '@policy/words';
import type { Module } from '../module/module.ts';
import { readFragment } from '../contract/fragment.ts';
import { closeWidgetPlaces } from '../widget-places/widget-places.ts';
import type { FragmentHead } from '../contract/contract.ts';

/**
 * Shows one page of a module without the shell, for the team that works on it: links between its own pages work,
 * the frame is bare on purpose, and without script. Only `npm run dev` turns it on.
 *
 * @param fetchFragment asks the same Worker for a path
 */
export async function standalonePage(
  module: Module,
  root: string,
  styles: string[],
  url: string,
  fetchFragment: (path: string) => Promise<Response>,
): Promise<Response> {
  const { pathname, search } = new URL(url);
  const own = new RegExp(`^/(${locales.join('|')})/${module.id}(/.*)?$`, 'u').exec(pathname);
  if (!own) return Response.redirect(new URL(`/${locales[0]}/${module.id}`, url).href, 302);

  const [, locale, path = '/'] = own as unknown as [string, (typeof locales)[number], string | undefined];
  const answer = await fetchFragment(`/_fragment/${locale}${path}${search}`);
  const location = answer.headers.get('location');
  if (location) return Response.redirect(new URL(`/${locale}${location}`, url).href, 302);
  if (!answer.ok) return new Response(await answer.text(), { status: answer.status, headers: { 'content-type': 'application/json' } });

  const { head, html } = readFragment(await answer.text());
  const links = styles.map((file) => `<link rel="stylesheet" href="${root}${file}">`).join('');
  const languages = locales.map(
    (other) => `<a href="/${other}/${module.id}${path}${search}" lang="${languageTag(other)}">${languageName(other)}</a>`,
  );
  return new Response(
    `<!doctype html><html lang="${languageTag(locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escapeHtml((head as FragmentHead).title)}</title><style>${portalStyles}</style>${links}<nav>${languages.join(' ')}</nav><main>${closeWidgetPlaces(html)}</main>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
