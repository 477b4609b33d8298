import { freshState, type ModuleState } from '@policy/module-kit/registry';
import { describe, expect, it } from 'vitest';
import type { ShellBindings } from '../modules/modules.ts';
import { chooseServing } from './serving.ts';

const service = { fetch: async () => new Response() };
const env = {
  MODULE_A_TALENT: service,
  MODULE_B_TALENT: service,
  MODULE_A_SHENZHEN_HONGKONG: service,
} as unknown as ShellBindings;
const trial: ModuleState = { ...freshState, canary: { slot: 'B', build: 'new', at: null, by: null, share: 20 } };

function serving(module: string, state: ModuleState, bucket: number, from?: 'A' | 'B' | { origin: string }) {
  const override = from ? { module, from } : null;
  return chooseServing(env, { stateOf: () => state, fresh: true }, { bucket, override }).get(module);
}

describe('who serves a module', () => {
  it('is place A where nothing was ever published', () => {
    expect(serving('shenzhen-hongkong', freshState, 50)).toMatchObject({ slot: 'A', build: null, trial: null });
  });

  it('is the build on trial for just its share of the visitors', () => {
    const onTrial = Array.from({ length: 100 }, (_, bucket) => serving('talent', trial, bucket)?.slot).filter((slot) => slot === 'B');
    expect(onTrial).toHaveLength(20);
    expect(serving('talent', trial, 19)).toMatchObject({ slot: 'B', build: 'new', trial: 'canary' });
    expect(serving('talent', trial, 20)).toMatchObject({ slot: 'A', trial: null });
  });

  it('is what an override names, also while the module is off', () => {
    const off = { ...freshState, off: { at: '2026-03-01T10:00:00Z', by: 'li', why: 'test' } };
    expect(serving('talent', off, 0)?.off).not.toBeNull();
    expect(serving('talent', off, 0, 'B')).toMatchObject({ slot: 'B', trial: 'override', off: null });
    expect(serving('talent', off, 0, { origin: 'http://localhost:9060' })).toMatchObject({ slot: null, trial: 'override', off: null });
  });

  it('is chosen for every module, in the order of the bindings', () => {
    expect([...chooseServing(env, { stateOf: () => freshState, fresh: true }, { bucket: 0, override: null }).keys()]).toEqual([
      'talent',
      'shenzhen-hongkong',
    ]);
  });
});
