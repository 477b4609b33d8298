import type { Owner } from '@policy/api';

/** A Worker behind a service binding. */
export interface Service {
  fetch: typeof fetch;
}

/** Bindings and settings of the shell's Worker (`wrangler.jsonc`). */
export interface ShellBindings {
  ASSETS: Service;
  DATA: Service;
  INNOVATION: Service;
  INDUSTRY: Service;
  TALENT: Service;
  SHENZHEN_HONGKONG: Service;
  /** Path that the portal is mounted under, without a trailing slash; empty at the root. */
  BASE_PATH: string;
}

export type ModuleId = Exclude<Owner, 'plan'>;

/** The modules of the portal in the order of the navigation: the one place that names them. */
const bindings: Record<ModuleId, keyof ShellBindings> = {
  innovation: 'INNOVATION',
  industry: 'INDUSTRY',
  talent: 'TALENT',
  'shenzhen-hongkong': 'SHENZHEN_HONGKONG',
};

export const moduleIds = Object.keys(bindings) as ModuleId[];

export function isModuleId(id: string): id is ModuleId {
  return Object.hasOwn(bindings, id);
}

/** The service binding of a module. */
export function serviceOf(env: ShellBindings, module: ModuleId): Service {
  return env[bindings[module]] as Service;
}
