import type { Descriptor } from '@policy/module-kit/contract';
import { locales } from '@policy/words';
import type { AnswerServer } from '../worker/answer-server.ts';
import type { RunningModule } from '../worker/start-module.ts';
import { linksOf } from './html.ts';
import type { RenderedView } from './rendered-view.ts';
import { fillRoute, fits, hasNames } from './route.ts';

/** A page or widget with an example that shows it; without one it cannot be shown. */
interface ViewToRender {
  kind: 'page' | 'widget';
  id: string;
  /** Below the module, or the query of a widget. */
  path: string;
}

export interface RenderedViews {
  views: RenderedView[];
  /** Pages with names in their path that no link of the module leads to, and that give no example. */
  unreached: string[];
}

/**
 * Asks the module for each of its pages and widgets in each language. A page with names in its path is shown with its example,
 * else with the first link that leads there from another page of the module: so it is shown as a reader meets it.
 */
export async function renderViews(module: RunningModule, descriptor: Descriptor, answers: AnswerServer): Promise<RenderedViews> {
  const [first, ...others] = locales;
  const render = (view: ViewToRender, locale: string) => renderView(module, descriptor.id, view, locale, answers);
  const known: ViewToRender[] = [...pagesWithExample(descriptor), ...descriptor.widgets.map(widgetToRender)];
  const views: RenderedView[] = [];
  const waiting = descriptor.pages.filter((page) => !known.some(({ kind, id }) => kind === 'page' && id === page.id));
  for (const view of known) {
    const rendered = await render(view, first);
    views.push(rendered);
    for (const page of linkedPages(rendered, descriptor, waiting)) {
      waiting.splice(
        waiting.findIndex(({ id }) => id === page.id),
        1,
      );
      // The loop goes on with it.
      known.push(page);
    }
  }
  for (const locale of others) for (const view of known) views.push(await render(view, locale));
  return { views, unreached: waiting.map(({ path }) => path) };
}

function pagesWithExample({ pages }: Descriptor): ViewToRender[] {
  return pages.flatMap(({ id, path, query, example }) => {
    const filled = fillRoute(path, example);
    return filled === null ? [] : [{ kind: 'page' as const, id, path: filled + queryOf(query, example) }];
  });
}

function widgetToRender({ id, query, example }: Descriptor['widgets'][number]): ViewToRender {
  return { kind: 'widget', id, path: queryOf(query, example) };
}

function queryOf(names: string[], values: Record<string, string>): string {
  const pairs = names.flatMap((name): [string, string][] => (values[name] === undefined ? [] : [[name, values[name]]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** Those of the waiting pages that a rendered view links to, with the path of the first such link. */
function linkedPages(view: RenderedView, descriptor: Descriptor, waiting: Descriptor['pages']): ViewToRender[] {
  const prefix = `/${view.locale}/${descriptor.id}`;
  const paths = linksOf(view.body).flatMap((href) => {
    const path = href.split(/[?#]/u)[0]!;
    return path.startsWith(`${prefix}/`) ? [path.slice(prefix.length)] : [];
  });
  return waiting
    .filter(({ path }) => hasNames(path))
    .flatMap((page): ViewToRender[] => {
      // The first page that fits answers a path, as in the module itself.
      const path = paths.find((candidate) => descriptor.pages.find((other) => fits(other.path, candidate))?.id === page.id);
      return path === undefined ? [] : [{ kind: 'page', id: page.id, path }];
    });
}

async function renderView(
  module: RunningModule,
  id: string,
  view: ViewToRender,
  locale: string,
  answers: AnswerServer,
): Promise<RenderedView> {
  answers.missing.clear();
  const path =
    view.kind === 'page'
      ? `/_fragment/${locale}${view.path}`
      : `/_widget/${view.id}${view.path || '?'}&locale=${locale}`.replace('?&', '?');
  const answer = await module.ask(path);
  const body = await answer.text();
  const address = `/${locale}/${id}${view.kind === 'page' ? view.path : ''}`;
  return { kind: view.kind, id: view.id, locale, path, address, status: answer.status, body, missing: [...answers.missing] };
}
