/** A Worker behind a service binding. */
export interface Service {
  fetch: typeof fetch;
}

/** Bindings and settings of the shell's Worker (`wrangler.jsonc`). */
export interface ShellBindings {
  ASSETS: Service;
  DATA: Service;
  EMBED: Service;
  /** Path that the portal is mounted under, without a trailing slash; empty at the root. */
  BASE_PATH: string;
  /** The modules, by their places: `MODULE_A_TALENT`. */
  [place: `MODULE_${Slot}_${string}`]: Service;
}

/** `talent`, `shenzhen-hongkong`: as in the address. */
export type ModuleId = string;

/** One of the two places that a module has: while one serves, the other takes the next build. */
export type Slot = 'A' | 'B';

const placeA = 'MODULE_A_';

/** The modules of the portal in the order of the navigation: those that `wrangler.jsonc` binds, in its order. */
export function moduleIds(env: ShellBindings): ModuleId[] {
  return Object.keys(env)
    .filter((binding) => binding.startsWith(placeA))
    .map((binding) => binding.slice(placeA.length).toLowerCase().replaceAll('_', '-'));
}

export function isModuleId(env: ShellBindings, id: string): id is ModuleId {
  return moduleIds(env).includes(id);
}

/** The service binding of a module. */
export function serviceOf(env: ShellBindings, module: ModuleId, slot: Slot = 'A'): Service {
  return env[`MODULE_${slot}_${module.toUpperCase().replaceAll('-', '_')}`]!;
}
