import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { providePortal, type Portal } from '../portal/portal-context.ts';
import type { Example, ShownComponent } from './define-examples.ts';

/**
 * One example as HTML, in the language of `portal`, so that several languages can stand on one page.
 *
 * @param key tells this rendering from the others on its page: ids of its parts begin with it, and its landmarks are named by it
 */
export async function renderExample({ component }: ShownComponent, example: Example, portal: Portal, key: string): Promise<string> {
  const props = typeof example.props === 'function' ? example.props(portal.locale) : example.props;
  const slots = Object.entries(example.slots ?? {}).map(([name, content]) => [name, () => content(portal.locale)]);
  const app = createSSRApp(() => h(component, props, Object.fromEntries(slots)));
  app.config.idPrefix = key;
  providePortal(app, portal);
  return forOneOfMany(await renderToString(app), key);
}

/** A page may have each id, and each name of a navigation, only once: those of a record get the key before them, wherever they are named. */
function forOneOfMany(html: string, key: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1]!));
  const own = (id: string) => (ids.has(id) && !id.startsWith(key) ? `${key}-${id}` : id);
  return html
    .replaceAll(/ (id|for|popovertarget|aria-(?:labelledby|describedby|controls))="([^"]*)"/gu, (_, name: string, value: string) => {
      return ` ${name}="${value.split(' ').map(own).join(' ')}"`;
    })
    .replaceAll(/ href="#([^"]*)"/gu, (_, id: string) => ` href="#${own(id)}"`)
    .replaceAll(/(<nav [^>]*aria-label="[^"]*)"/gu, (_, start: string) => `${start} (${key})"`);
}
