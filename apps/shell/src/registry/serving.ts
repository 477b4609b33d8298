import { idleSlot, type ModuleState, type Slot } from '@policy/module-kit/registry';
import { moduleIds, serviceOf, type ModuleId, type Service, type ShellBindings } from '../modules/modules.ts';
import type { Registry } from './registry.ts';

/** Who makes a module's pages for one visitor. Chosen once for a request, so that no answer is half old and half new. */
export interface Serving {
  module: ModuleId;
  service: Service;
  /** Null for a developer's own build at an origin. */
  slot: Slot | null;
  /** Of a developer's own build. */
  origin: string | null;
  /** As the registry names it; null where it does not know. */
  build: string | null;
  /** Why it is not the current build. */
  trial: 'canary' | 'override' | null;
  /** Present while the module is switched off. */
  off: ModuleState['off'];
}

/** What the visitor carries that decides who serves. */
export interface Visitor {
  /** Number from 0 to 99 that stays the same from visit to visit. */
  bucket: number;
  /** A build of one module that this visitor alone is shown, already checked. */
  override: { module: ModuleId; from: Slot | { origin: string } } | null;
}

/**
 * Chooses for every module who serves it: the visitor's override, else the canary for the visitors below its share, else the current build.
 *
 * @returns the modules in the order of the navigation
 */
export function chooseServing(env: ShellBindings, registry: Registry, { bucket, override }: Visitor): Map<ModuleId, Serving> {
  return new Map(
    moduleIds(env).map((module) => {
      const state = registry.stateOf(module);
      if (override?.module === module) return [module, overriding(env, module, state, override.from)];
      const { canary } = state;
      const placed = canary && bucket < canary.share ? canary : state.current;
      const { slot, build } = placed;
      return [
        module,
        {
          module,
          service: serviceOf(env, module, slot),
          slot,
          origin: null,
          build,
          trial: placed === canary ? 'canary' : null,
          off: state.off,
        },
      ];
    }),
  );
}

function overriding(env: ShellBindings, module: ModuleId, state: ModuleState, from: Slot | { origin: string }): Serving {
  // An override also shows a module that is switched off: that is how its team looks at the repair.
  const chosen = { module, trial: 'override' as const, off: null };
  if (typeof from === 'object') return { ...chosen, service: serviceAt(from.origin), slot: null, origin: from.origin, build: null };
  const placed = from === idleSlot(state) ? state.canary : state.current;
  return { ...chosen, service: serviceOf(env, module, from), slot: from, origin: null, build: placed?.build ?? null };
}

/** A module's Worker at an origin, asked as if it were behind a binding. */
function serviceAt(origin: string): Service {
  return {
    fetch: (input, init) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      return fetch(origin + pathname + search, input instanceof Request ? input : init);
    },
  };
}

/** Both places of a module, the serving one first: files of either may still be on somebody's page. */
export function placesOf(env: ShellBindings, { module, slot }: Serving): Service[] {
  const slots: Slot[] = slot === 'B' ? ['B', 'A'] : ['A', 'B'];
  return slots.map((each) => serviceOf(env, module, each));
}
