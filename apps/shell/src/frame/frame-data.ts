import type { Descriptor } from '@policy/module-kit/contract';
import { readDescriptors } from '../modules/descriptors.ts';
import type { ModuleId, ShellBindings } from '../modules/modules.ts';
import type { Serving } from '../registry/serving.ts';
import { readEditionMark, type EditionMark } from '../plan/edition-mark.ts';

/** What the frame shows on every page, whatever the page is. */
export interface FrameData {
  descriptors: Map<ModuleId, Descriptor>;
  edition: EditionMark | null;
}

/** Reads it; begun before the page is made, so that the two wait side by side. */
export async function readFrameData(
  env: ShellBindings,
  servings: ReadonlyMap<ModuleId, Serving>,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<FrameData> {
  const [descriptors, edition] = await Promise.all([readDescriptors(servings.values(), waitUntil), readEditionMark(env)]);
  return { descriptors, edition };
}
