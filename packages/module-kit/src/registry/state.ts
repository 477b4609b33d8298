import { z } from 'zod';

/** One of the two places that a module has: while one serves, the other takes the next build. */
export const slotSchema = z.enum(['A', 'B']);
export type Slot = z.infer<typeof slotSchema>;

const time = z.iso.datetime();
const person = z.string().min(1).max(100);
const reason = z.string().min(1).max(500);
const build = z.string().regex(/^[a-z0-9]{1,40}$/u, 'a build id');

/** A build in its place. Build, time and person are not known of one that was there before anything was published. */
const placedBuildSchema = z.object({ slot: slotSchema, build: build.nullable(), at: time.nullable(), by: person.nullable() });
export type PlacedBuild = z.infer<typeof placedBuildSchema>;

const share = z.int().min(1).max(99);

/** What the registry says of one module: the only thing in the portal that a deploy changes. */
export const moduleStateSchema = z.object({
  /** Grows by one with every change; who changes names the one that was seen. */
  version: z.int().nonnegative(),
  current: placedBuildSchema,
  /** A build on trial, in the other place, and its share of the visitors in per cent. */
  canary: placedBuildSchema.extend({ share }).nullable(),
  /** What `rollback` goes back to, still in the other place. */
  previous: placedBuildSchema.nullable(),
  /** Present while the module is switched off. */
  off: z.object({ at: time, by: person, why: reason }).nullable(),
});
export type ModuleState = z.infer<typeof moduleStateSchema>;

/** A module of which nothing was ever published: whatever lies in place A. */
export const freshState: ModuleState = {
  version: 0,
  current: { slot: 'A', build: null, at: null, by: null },
  canary: null,
  previous: null,
  off: null,
};

const every = { version: z.int().nonnegative(), by: person, why: reason };

/** What may be done to a module, by whom and why. `version` is the one that was seen: if it is no longer true, nothing is done. */
export const changeRequestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('publish'), ...every, slot: slotSchema, build, share: z.int().min(1).max(100).default(100) }),
  z.object({ action: z.literal('promote'), ...every, share: z.int().min(1).max(100).default(100) }),
  z.object({ action: z.literal('rollback'), ...every }),
  z.object({ action: z.literal('off'), ...every }),
  z.object({ action: z.literal('on'), ...every }),
]);
export type ChangeRequest = z.infer<typeof changeRequestSchema>;

/** An entry of the log: what was done, and what the module's state was after it. */
export const changeSchema = z.object({
  at: time,
  by: person,
  action: z.enum(['publish', 'promote', 'rollback', 'off', 'on']),
  why: reason,
  state: moduleStateSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** How long the portal uses what it read of the registry before it reads it again, in milliseconds. */
export const registryHold = 1500;

/**
 * How long after a change a place may still be asked, in milliseconds: by a Worker that has not read the registry since, plus the
 * longest that it waits for an answer. Only then may another build take the place.
 */
export const placeInUseFor = registryHold + 1500;

/** The place that serves no more than a canary. */
export function idleSlot({ current }: ModuleState): Slot {
  return current.slot === 'A' ? 'B' : 'A';
}
