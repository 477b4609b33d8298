import type { PageContext, PageResult, View } from '@policy/module-kit';
import { renderComponent } from '@policy/ui/testing';
import { sampleApi } from './sample-api.ts';

/** A request as a loader gets it: for innovation in English unless a test says otherwise. */
export type Request = Partial<Omit<PageContext, 'query'>> & { query?: string };

/** Runs the loader of a page or widget. */
export async function loadView(view: View, { query = '', ...request }: Request = {}): Promise<PageResult> {
  const { default: load } = await view.load();
  return load({ locale: 'en', module: 'innovation', params: {}, data: sampleApi(), query: new URLSearchParams(query), ...request });
}

/**
 * Loads and renders a page or widget.
 *
 * @throws when the loader answers something else than a page
 */
export async function renderView(view: View, request: Request = {}): Promise<string> {
  const result = await loadView(view, request);
  if (!('props' in result)) throw new Error(`${view.id}: ${JSON.stringify(result)}`);
  const { default: component } = await view.component();
  const { locale = 'en', module = 'innovation' } = request;
  const pressScripts = Object.fromEntries(Object.keys(view.onPress ?? {}).map((name) => [name, `/_m/${module}/build/press-${name}.js`]));
  return renderComponent(component, result.props, { locale, module, pressScripts });
}
