import { setTimeout as sleep } from 'node:timers/promises';
import { buildHeader } from '@policy/module-kit/contract';
import type { ModuleState } from '@policy/module-kit/registry';
import { Problem } from '@policy/runner';
import type { Arguments } from '../arguments.ts';

const patience = 20_000;

/**
 * Waits until a reader gets the build that was just published: the answer names it. A trial is looked at as one of its visitors.
 *
 * @throws {Problem} when the readers get another build
 */
export async function untilShown({ portal, module }: Pick<Arguments, 'portal' | 'module'>, state: ModuleState): Promise<void> {
  const { build } = state.canary ?? state.current;
  let seen: string | null = null;
  for (const begun = Date.now(); Date.now() - begun < patience; await sleep(100)) {
    const answer = await fetch(`${portal}/en/${module}`, { headers: { cookie: 'policy-bucket=0' } });
    await answer.arrayBuffer();
    seen = answer.headers.get(buildHeader);
    if (seen === build || state.off) return;
  }
  throw new Problem(`Build ${build} is published, but readers get ${seen ?? 'a fallback'}. To go back: portal-module rollback`);
}
