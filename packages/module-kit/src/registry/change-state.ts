import { idleSlot, type ChangeRequest, type ModuleState } from './state.ts';

/** The state after a change, or why there can be none, in words for the person at the terminal. */
export type Outcome = { state: ModuleState } | { refusal: string };

/**
 * Decides what a change makes of a module's state.
 *
 * @param state as the registry holds it; its version was compared already
 * @param at time of the change (RFC 3339)
 */
export function changeState(state: ModuleState, request: ChangeRequest, at: string): Outcome {
  const outcome = apply(state, request, at);
  return 'refusal' in outcome ? outcome : { state: { ...outcome.state, version: state.version + 1 } };
}

function apply(state: ModuleState, request: ChangeRequest, at: string): Outcome {
  const { by, why } = request;
  switch (request.action) {
    case 'publish':
      return publish(state, request, at);
    case 'promote':
      if (!state.canary) return { refusal: 'There is no build on trial. Publish one with --share first.' };
      return trial(state, state.canary, request.share);
    case 'rollback':
      // The trial is what was done last: its end is the way back.
      if (state.canary) return { state: { ...state, canary: null } };
      if (!state.previous) return { refusal: 'No earlier build is in the other place. Deploy it again instead.' };
      return { state: { ...state, current: { ...state.previous, at, by }, previous: state.current } };
    case 'off':
      if (state.off) return { refusal: `The module is off already, since ${state.off.at}.` };
      return { state: { ...state, off: { at, by, why } } };
    case 'on':
      if (!state.off) return { refusal: 'The module is not off.' };
      return { state: { ...state, off: null } };
  }
}

function publish(state: ModuleState, { slot, build, share, by }: Extract<ChangeRequest, { action: 'publish' }>, at: string): Outcome {
  if (slot !== idleSlot(state)) return { refusal: `Place ${slot} serves readers now. Put the new build into place ${idleSlot(state)}.` };
  // What the trial or the earlier build were is gone from the place that the new build takes.
  return trial({ ...state, canary: null, previous: null }, { slot, build, at, by }, share);
}

/** Gives a build its share of the visitors; with all of them it becomes the current one. */
function trial(state: ModuleState, placed: ModuleState['current'], share: number): Outcome {
  const { slot, build, at, by } = placed;
  if (share < 100) return { state: { ...state, canary: { slot, build, at, by, share } } };
  return { state: { ...state, current: { slot, build, at, by }, canary: null, previous: state.current } };
}
