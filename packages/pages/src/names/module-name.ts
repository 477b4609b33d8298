import type { Locale, Owner } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  innovation: m.module_innovation,
  industry: m.module_industry,
  talent: m.module_talent,
  'shenzhen-hongkong': m.module_shenzhen_hongkong,
  plan: m.module_plan,
};

/** The field that a module, or the shell for the whole plan, stands for. */
export function moduleName(module: Owner, locale: Locale): string {
  return names[module]({}, { locale });
}
