import type { Locale } from '@policy/api';
import { createSSRApp, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { providePortal, type Portal } from '../portal/portal-context.ts';

/**
 * Renders a component on the server the way module Workers do.
 *
 * @param portal reader's language, or more of the portal where a test needs it
 */
export async function renderComponent(component: Component, props: object, portal: Locale | Partial<Portal> = 'zh-hans'): Promise<string> {
  const app = createSSRApp(component, { ...props });
  const given = typeof portal === 'string' ? { locale: portal } : portal;
  providePortal(app, { locale: 'zh-hans', base: '', module: 'innovation', ...given });
  const html = await renderToString(app);
  return html.replaceAll(/<!--.*?-->/gu, '').replaceAll(/ data-v-[0-9a-f]+(?:-s)?(?:="")?/gu, '');
}
