import { providePortal } from '@policy/ui';
import { createApp, createSSRApp, type App } from 'vue';
import type { Module, View } from '../module/module.ts';
import type { ViewData } from '../server/render-view.ts';

export type { ViewData };

/** What `./pages` and `./widgets` of a module expose to the shell, or to any federation host. */
export interface ViewClient {
  /** Brings the server's HTML inside `element` to life. Resolves with a function that ends the app. */
  hydrate(id: string, element: Element, data: ViewData): Promise<() => void>;
  /** Renders the view into an empty `element`. Resolves with a function that ends the app and clears the element. */
  mount(id: string, element: Element, data: ViewData): Promise<() => void>;
}

export function pagesClient(module: Module): ViewClient {
  return viewClient(module.id, 'page', module.pages);
}

export function widgetsClient(module: Module): ViewClient {
  return viewClient(module.id, 'widget', module.widgets);
}

function viewClient(module: string, kind: 'page' | 'widget', views: View[]): ViewClient {
  return {
    hydrate: (id, element, data) => start(id, element, data, createSSRApp),
    mount: (id, element, data) => start(id, element, data, createApp),
  };

  async function start(id: string, element: Element, data: ViewData, create: typeof createApp): Promise<() => void> {
    const view = views.find((candidate) => candidate.id === id);
    if (!view) throw new Error(`Module ${module} has no ${kind} "${id}".`);
    const { default: component } = await view.component();
    const app = create(component, data.props as Record<string, unknown>);
    app.config.idPrefix = `${module}-${id}`;
    providePortal(app, data.portal);
    throwInsteadOfLogging(app);
    app.mount(element);
    return () => app.unmount();
  }
}

/** By default Vue logs what a component throws and goes on with a broken tree; the shell must know, to keep the server's HTML. */
function throwInsteadOfLogging(app: App): void {
  app.config.throwUnhandledErrorInProduction = true;
}
