import type { FragmentHead } from '@policy/module-kit/contract';
import type { LivingView } from './document.ts';

/** What of a fragment comes to life in the browser: itself, if its module says so. */
export function livingViews({ module, build, view, styles, client }: FragmentHead): LivingView[] {
  if (!client) return [];
  const { entry, expose, preloads, vue } = client;
  return [{ module, build, view, expose, entry, preloads, styles, vue }];
}
