import { describe, expect, it } from 'vitest';
import { changeState, type Outcome } from './change-state.ts';
import { freshState, type ChangeRequest, type ModuleState } from './state.ts';

const at = '2026-03-01T10:00:00Z';
const who = { by: 'li', why: 'test' };
const publish = (slot: 'A' | 'B', build: string, share = 100): ChangeRequest => ({
  action: 'publish',
  version: 0,
  slot,
  build,
  share,
  ...who,
});

function stateOf(outcome: Outcome): ModuleState {
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  return outcome.state;
}

describe('a change of a module', () => {
  it('publishes into the other place and keeps the way back', () => {
    const state = stateOf(changeState(freshState, publish('B', 'new'), at));
    expect(state).toMatchObject({ version: 1, current: { slot: 'B', build: 'new', at, by: 'li' }, previous: { slot: 'A' }, canary: null });
  });

  it('never publishes into the place that serves', () => {
    expect(changeState(freshState, publish('A', 'new'), at)).toEqual({ refusal: expect.stringContaining('Place A serves readers') });
  });

  it('tries a build with a share of the visitors, and promotes or ends the trial', () => {
    const trial = stateOf(changeState(freshState, publish('B', 'new', 20), at));
    expect(trial).toMatchObject({ current: { slot: 'A' }, canary: { slot: 'B', build: 'new', share: 20 } });
    expect(stateOf(changeState(trial, { action: 'promote', version: 1, share: 60, ...who }, at)).canary?.share).toBe(60);
    expect(stateOf(changeState(trial, { action: 'promote', version: 1, share: 100, ...who }, at))).toMatchObject({
      current: { slot: 'B', build: 'new' },
      canary: null,
      previous: { slot: 'A' },
    });
    expect(stateOf(changeState(trial, { action: 'rollback', version: 1, ...who }, at))).toMatchObject({
      current: { slot: 'A' },
      canary: null,
    });
  });

  it('goes back to the earlier build, and forth again', () => {
    const published = stateOf(changeState(freshState, publish('B', 'new'), at));
    const back = stateOf(changeState(published, { action: 'rollback', version: 1, ...who }, at));
    expect(back).toMatchObject({ current: { slot: 'A' }, previous: { slot: 'B', build: 'new' } });
    expect(stateOf(changeState(back, { action: 'rollback', version: 2, ...who }, at)).current.build).toBe('new');
  });

  it('has no way back to a build whose place a trial has taken', () => {
    const published = stateOf(changeState(freshState, publish('B', 'one'), at));
    const trial = stateOf(changeState(published, publish('A', 'two', 10), at));
    const ended = stateOf(changeState(trial, { action: 'rollback', version: 2, ...who }, at));
    expect(changeState(ended, { action: 'rollback', version: 3, ...who }, at)).toEqual({
      refusal: expect.stringContaining('Deploy it again'),
    });
  });

  it('switches off with a reason, and on again', () => {
    const off = stateOf(changeState(freshState, { action: 'off', version: 0, ...who }, at));
    expect(off.off).toEqual({ at, ...who });
    expect('refusal' in changeState(off, { action: 'off', version: 1, ...who }, at)).toBe(true);
    expect(stateOf(changeState(off, { action: 'on', version: 1, ...who }, at)).off).toBeNull();
    expect('refusal' in changeState(freshState, { action: 'on', version: 0, ...who }, at)).toBe(true);
  });
});
