import type { Change, ModuleState } from '@policy/module-kit/registry';
import type { Arguments } from '../arguments.ts';

/** What readers see of a module, in lines for people or as JSON. */
export function describeState({ module, json }: Arguments, state: ModuleState): string {
  if (json) return JSON.stringify({ module, state });
  const { version, current, canary, previous, off } = state;
  return [
    `${module}, version ${version} of its entry`,
    `  current   ${placed(current)}`,
    ...(canary ? [`  on trial  ${placed(canary)}, for ${canary.share} % of visitors`] : []),
    ...(previous ? [`  previous  ${placed(previous)}`] : []),
    ...(off ? [`  OFF       since ${off.at}, by ${off.by}: ${off.why}`] : []),
  ].join('\n');
}

/** The log of a module, newest first. */
export function describeChanges({ module, json }: Arguments, changes: Change[]): string {
  if (json) return JSON.stringify({ module, changes });
  if (changes.length === 0) return `Nothing of ${module} was ever changed.`;
  return changes.map(({ at, by, action, why, state }) => `${at}  ${action.padEnd(8)}  ${shown(state)}  ${by}: ${why}`).join('\n');
}

function placed({ build, slot, at, by }: ModuleState['current']): string {
  const since = at ? `, since ${at}, by ${by}` : '';
  return `build ${build ?? '(as the portal was set up)'} in place ${slot}${since}`;
}

function shown({ current, canary, off }: ModuleState): string {
  if (off) return 'off';
  return canary ? `${canary.build} for ${canary.share} %` : (current.build ?? '(as set up)');
}
