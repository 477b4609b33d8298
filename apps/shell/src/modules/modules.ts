import type { D1Database, R2Bucket, RateLimit } from '@cloudflare/workers-types';
import type { Slot } from '@policy/module-kit/registry';

/** A Worker behind a service binding. */
export interface Service {
  fetch: typeof fetch;
}

/** Bindings and settings of the shell's Worker (`wrangler.jsonc`). */
export interface ShellBindings {
  ASSETS: Service;
  DATA: Service;
  EMBED: Service;
  /** The data Worker's entrypoint that takes what visitors ask; nobody else reaches it. */
  ASKING: Service;
  /** Questions sent from one network in a minute. */
  ASKING_LIMIT: RateLimit;
  /** What each module shows, and who changed it. */
  REGISTRY: D1Database;
  /** Files of earlier builds. */
  FILES: R2Bucket;
  /** Path that the portal is mounted under, without a trailing slash; empty at the root. */
  BASE_PATH: string;
  /** From which the teams' keys are derived. Without it nothing can be published and every override is refused. */
  PORTAL_SECRET?: string;
  /** Cloudflare Turnstile, where it is turned on: public key, secret key, where a proof is checked. */
  TURNSTILE_SITE_KEY: string;
  TURNSTILE_SECRET?: string;
  TURNSTILE_VERIFY: string;
  /** Origins that a signed override may name: `https://*.example.workers.dev`, separated by spaces. */
  OVERRIDE_ORIGINS: string;
  /** What government sites say of themselves on every page; only what is set is said. */
  SITE_NAME: string;
  SITE_DOMAIN: string;
  SITE_ID_CODE: string;
  /** The modules, by their places: `MODULE_A_TALENT`. */
  [place: `MODULE_${Slot}_${string}`]: Service;
}

/** `talent`, `shenzhen-hongkong`: as in the address. */
export type ModuleId = string;

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

/** The service binding of one place of a module. */
export function serviceOf(env: ShellBindings, module: ModuleId, slot: Slot): Service {
  return env[`MODULE_${slot}_${module.toUpperCase().replaceAll('-', '_')}`] ?? unbound;
}

/** A module that is bound in place A only. */
const unbound: Service = { fetch: async () => new Response('Nothing is bound to this place.', { status: 503 }) };
