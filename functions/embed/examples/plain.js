// An indicator inside a page of yours, by Module Federation: no framework of your own is needed.
// The page has an import map that names Vue: <script type="importmap">{"imports":{"vue":"/vue.runtime.esm-browser.prod.js"}}</script>
import { createInstance } from '@module-federation/enhanced/runtime';
import * as vue from 'vue';

/**
 * @param {HTMLElement} element that the indicator goes into
 * @param {{ portal: string, id: string, locale: 'zh-hans' | 'zh-hant' | 'en' }} options
 * @returns {Promise<() => void>} ends it
 */
export async function showIndicator(element, { portal, id, locale }) {
  const indicator = await (await fetch(`${portal}/api/v1/indicators/${id}`, { credentials: 'omit' })).json();
  const { items } = await (await fetch(`${portal}/_modules.json`, { credentials: 'omit' })).json();
  const module = items.find((each) => each.id === indicator.module);
  for (const href of ['/embed/v1/federation.css', ...module.styles]) addStyles(portal + href);

  const host = createInstance({
    name: 'my-page',
    remotes: [{ name: module.id, entry: portal + module.client.entry, type: 'module' }],
    shared: { vue: { version: vue.version, lib: () => vue, shareConfig: { singleton: true, requiredVersion: module.client.vue } } },
  });
  const widgets = await host.loadRemote(`${module.id}/widgets`);
  element.classList.add('sz-policy');
  return widgets.mount('indicator', element, { props: { indicator }, portal: { locale, base: portal, module: module.id } });
}

function addStyles(href) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
}
