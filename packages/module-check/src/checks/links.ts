import { elementsOf, linksOf } from '../views/html.ts';
import { fits } from '../views/route.ts';
import type { RenderedView } from '../views/rendered-view.ts';
import type { BuiltModule, Check, Finding } from './check.ts';

/** Every link within the portal leads to a page that there is, and every fragment to a place on it. */
export const links: Check = {
  name: 'links lead somewhere',
  run(module) {
    const ids = new Map(module.views.filter(({ kind }) => kind === 'page').map((view) => [pathOf(view.address), idsOf(view.body)]));
    const findings = module.views.flatMap((view) =>
      [...new Set(linksOf(view.body))].flatMap((href) => {
        const fault = faultOf(href, view, module, ids);
        return fault ? [{ where: `${view.kind} ${view.id} (${view.locale}), ${href}`, ...fault }] : [];
      }),
    );
    return { findings, looked: module.views.length };
  },
};

function faultOf(href: string, view: RenderedView, { routes }: BuiltModule, ids: Map<string, Set<string>>): Omit<Finding, 'where'> | null {
  if (/^(?:https?|mailto|tel):/u.test(href)) return null;
  if (href.startsWith('//') || !/^[/#?]/u.test(href))
    return { problem: 'is no address of the portal', fix: 'Make it with usePortal().href(…).' };
  const target = new URL(href, `http://portal${view.address}`);
  const [, locale = '', ...rest] = target.pathname.split('/');
  // Data and widgets have one address for all languages.
  const isData = /^\/(?:api|embed)\//u.test(target.pathname);
  if (!isData && locale !== view.locale) {
    const fix = 'Make it with usePortal().href(…), which stays in the reader’s language.';
    return { problem: `leaves ${view.locale}`, fix };
  }
  const path = isData ? target.pathname : `/${rest.join('/')}`;
  if (!isData && !routes.some((route) => fits(route, path))) {
    return { problem: 'no page of the portal has this address', fix: 'Correct the address, or declare the page it means.' };
  }
  const known = ids.get(target.pathname);
  const place = decodeURIComponent(target.hash.slice(1));
  if (place === '' || !known || known.has(place)) return null;
  return { problem: `the page has no element with the id "${place}"`, fix: 'Give the element that is meant this id.' };
}

function idsOf(html: string): Set<string> {
  return new Set(elementsOf(html).flatMap(({ attributes }) => (attributes['id'] ? [attributes['id']] : [])));
}

function pathOf(address: string): string {
  return address.split('?')[0]!;
}
