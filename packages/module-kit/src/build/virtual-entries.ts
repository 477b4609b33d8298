import type { Plugin } from 'vite';
import type { ClientBuild } from '../server/client-build.ts';
import { containerSource } from './container.ts';

export const containerEntry = 'virtual:portal-module/container';
export const viewsEntry = 'virtual:portal-module/views';
export const workerEntry = 'virtual:portal-module/worker';

/** The file that a team writes. */
const declaration = '/src/module.ts';

/**
 * The entries that no team writes: federation container, what it exposes, and the Worker. Each is made from the team's declaration.
 *
 * @param vue version that the module is built against, or `own`
 * @param clientBuild the client build that a Worker built now belongs to
 */
export function virtualEntries(module: string, vue: string, clientBuild: () => ClientBuild | null): Plugin {
  const sources: Record<string, () => string> = {
    [containerEntry]: () => containerSource(module, viewsEntry, vue),
    [viewsEntry]: () => `
import module from '${declaration}';
import { pagesClient, widgetsClient } from '@policy/module-kit/client';
export const pages = pagesClient(module);
export const widgets = widgetsClient(module);`,
    [workerEntry]: () => `
import module from '${declaration}';
import { createModuleWorker } from '@policy/module-kit/server';
export default createModuleWorker(module, ${JSON.stringify(clientBuild())});`,
  };
  return {
    name: 'portal:virtual-entries',
    resolveId: (id) => (id in sources ? `\0${id}` : null),
    load: (id) => sources[id.slice(1)]?.() ?? null,
  };
}
