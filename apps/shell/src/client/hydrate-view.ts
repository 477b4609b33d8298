import type { ModuleFederation } from '@module-federation/enhanced/runtime';
import type { ViewClient, ViewData } from '@policy/module-kit/client';
import type { ClientView } from './page-data.ts';
import { reloadIfOutdated } from './reload-if-outdated.ts';
import { sendReport } from './send-report.ts';

/** How long a module's client may take to arrive, in milliseconds; the page is read without it anyway. */
const loadDeadline = 10_000;

/**
 * Loads a module's client and lets it take over its own HTML. Whatever fails, the server's HTML stays as it is,
 * and one report tells where it failed.
 *
 * @param place which one, if the same view stands on the page more than once
 */
export async function hydrateView(federation: ModuleFederation, view: ClientView, reports: string, place = 0): Promise<void> {
  const outlet = document.querySelectorAll(`[data-module="${view.module}"][data-view="${view.view}"]`)[place];
  const block = document.querySelectorAll(`script[data-hydrate="${view.module}/${view.view}"]`)[place];
  if (!outlet || !block) return;

  const serverHtml = outlet.cloneNode(true);
  let phase = 'load';
  try {
    const client = await withDeadline(federation.loadRemote<ViewClient>(`${view.module}${view.expose.slice(1)}`));
    if (!client) throw new Error(`${view.entry} has no ${view.expose}`);
    phase = 'hydrate';
    await withDeadline(client.hydrate(view.view, outlet, JSON.parse(block.textContent) as ViewData));
  } catch (error) {
    if (phase === 'hydrate') outlet.replaceWith(serverHtml);
    sendReport(reports, { module: view.module, build: view.build, phase, page: location.pathname, reason: String(error) });
    await reloadIfOutdated(view);
  }
}

function withDeadline<T>(work: Promise<T>): Promise<T> {
  const deadline = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${loadDeadline} ms`)), loadDeadline);
  });
  return Promise.race([work, deadline]);
}
