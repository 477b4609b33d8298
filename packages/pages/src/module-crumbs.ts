import type { Locale, Owner } from '@policy/api';
import type { Crumb } from '@policy/ui';
import * as m from '@policy/words/messages';
import { moduleName } from './names/module-name.ts';

/** Way from the home page to a module's overview, then on through the given steps below it. */
export function moduleCrumbs(module: Owner, locale: Locale, ...below: Crumb[]): Crumb[] {
  return [{ label: m.home({}, { locale }), path: '' }, { label: moduleName(module, locale), path: `/${module}` }, ...below];
}
