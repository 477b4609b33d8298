import type { Text } from '@policy/api';
import { contractVersion } from '@policy/module-kit/contract';
import type { ModuleState } from '@policy/module-kit/registry';
import build from 'virtual:shell-build';
import { askDescriptor } from '../modules/descriptors.ts';
import { moduleIds, serviceOf, type ModuleId, type ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { readFallbacks, type LastFallback } from '../registry/last-fallback.ts';
import { readRegistry } from '../registry/registry.ts';
import { readDataChanges, type DataChange } from './read-data-changes.ts';

/** What the portal knows of one module, some of it asked just now. Null: not known. */
export interface ModuleStatus {
  id: ModuleId;
  title: Text | null;
  owner: Text | null;
  state: 'serving' | 'off' | 'faulty';
  /** The build that answers now. */
  build: string | null;
  /** Version of the contract that it speaks; only a known one is ever shown to readers. */
  contract: number | null;
  /** What the registry names. */
  registered: Pick<ModuleState, 'current' | 'canary' | 'previous' | 'off'>;
  health: { milliseconds: number; fault: string | null };
  lastFallback: Omit<LastFallback, 'module'> | null;
  /** Bytes of its client's scripts and styles, compressed. */
  clientBytes: number | null;
  /** When the data that it shows last changed. */
  dataChanged: DataChange | null;
}

export interface Status {
  at: string;
  shell: { build: string; contract: number };
  /** `copy`: it could not be read, and the last copy is in use. */
  registry: 'fresh' | 'copy';
  modules: ModuleStatus[];
}

/** Asks all modules side by side how they are. */
export async function readStatus(env: ShellBindings, waitUntil: (work: Promise<unknown>) => void): Promise<Status> {
  const [registry, fallbacks, dataChanges] = await Promise.all([
    readRegistry(env, waitUntil),
    readFallbacks(env).catch(() => new Map<string, LastFallback>()),
    readDataChanges(dataClient(env), moduleIds(env)),
  ]);
  const modules = await Promise.all(
    moduleIds(env).map(async (id) => {
      const { current, canary, previous, off } = registry.stateOf(id);
      return {
        id,
        registered: { current, canary, previous, off },
        lastFallback: withoutModule(fallbacks.get(id)),
        dataChanged: dataChanges.get(id) ?? null,
        ...(await askModule(env, id, registry.stateOf(id))),
      };
    }),
  );
  return {
    at: new Date().toISOString(),
    shell: { build: build.build, contract: contractVersion },
    registry: registry.fresh ? 'fresh' : 'copy',
    modules,
  };
}

type Asked = Pick<ModuleStatus, 'title' | 'owner' | 'state' | 'build' | 'contract' | 'health' | 'clientBytes'>;

async function askModule(env: ShellBindings, module: ModuleId, { current, off }: ModuleState): Promise<Asked> {
  const started = performance.now();
  const milliseconds = () => Math.round(performance.now() - started);
  try {
    const descriptor = await askDescriptor({ module, service: serviceOf(env, module, current.slot) });
    return {
      title: descriptor.title,
      owner: descriptor.owner,
      state: off ? 'off' : 'serving',
      build: descriptor.build,
      contract: descriptor.contract,
      health: { milliseconds: milliseconds(), fault: null },
      clientBytes: descriptor.client.bytes ?? null,
    };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const health = { milliseconds: milliseconds(), fault };
    return { title: null, owner: null, state: off ? 'off' : 'faulty', build: null, contract: null, health, clientBytes: null };
  }
}

function withoutModule(fallback: LastFallback | undefined): ModuleStatus['lastFallback'] {
  if (!fallback) return null;
  const { at, phase, page, build: made } = fallback;
  return { at, phase, page, build: made };
}
