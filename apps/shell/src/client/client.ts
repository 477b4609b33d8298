import { createInstance } from '@module-federation/enhanced/runtime';
import { hydrateView } from './hydrate-view.ts';
import type { ClientData } from './page-data.ts';

const data = JSON.parse(document.getElementById('portal-client')!.textContent) as ClientData;

/** One federation host a page; `loaded-first`, because the default leaves the page waiting for every remote that hangs. */
const federation = createInstance({
  name: 'portal',
  remotes: [],
  shareStrategy: 'loaded-first',
  shared: {
    vue: {
      version: data.vue,
      scope: 'default',
      shareConfig: { singleton: true, requiredVersion: `^${data.vue}` },
      get: async () => {
        const vue = await import('vue');
        return () => vue;
      },
    },
  },
});

const remotes = new Map(data.views.map((view) => [view.module, { name: view.module, entry: view.entry, type: 'module' as const }]));
federation.registerRemotes([...remotes.values()]);

const places = new Map<string, number>();
for (const view of data.views) {
  const name = `${view.module}/${view.view}`;
  const place = places.get(name) ?? 0;
  places.set(name, place + 1);
  void hydrateView(federation, view, data.reports, place);
}
