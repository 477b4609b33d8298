import type { Locale, Owner } from '@policy/api';
import * as m from '@policy/words/messages';

const names: Record<Owner, typeof m.module_plan> = {
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

/**
 * The module as an owner of clauses, for what asks the data by it. The standard pages show what a module owns.
 *
 * @throws when it owns none
 */
export function ownerOf(module: string): Owner {
  if (!isOwner(module)) throw new Error(`Module ${module} owns no clauses, so it has no standard pages.`);
  return module;
}

export function isOwner(module: string): module is Owner {
  return Object.hasOwn(names, module);
}
