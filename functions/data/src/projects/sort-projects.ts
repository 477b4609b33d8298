import { moduleIds, projectKinds, type Locale, type Owner, type ProjectKind, type ProjectSort, type Text } from '@policy/api';

/** What the orders go by. */
export interface Sortable {
  id: string;
  position: number;
  module: Owner;
  kind: ProjectKind;
  name: Text;
}

const keys = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;
const languageTags = { 'zh-hans': 'zh-Hans-CN', 'zh-hant': 'zh-Hant-HK', en: 'en-GB' };
const modules: readonly Owner[] = [...moduleIds, 'plan'];

/**
 * Projects in the order asked for. D1 compares bytes only, so names are put in order here: by pinyin, by strokes
 * as Hong Kong does, or by the alphabet. Whatever is equal stays in the order of the plan.
 */
export function sortProjects<Project extends Sortable>(projects: readonly Project[], sort: ProjectSort, locale: Locale): Project[] {
  const byPlan = projects.toSorted((a, b) => a.position - b.position);
  switch (sort) {
    case 'plan':
      return byPlan;
    case 'name':
      return byPlan.toSorted(byName(locale));
    case 'kind':
      return byPlan.toSorted((a, b) => projectKinds.indexOf(a.kind) - projectKinds.indexOf(b.kind));
    case 'module':
      return byPlan.toSorted((a, b) => modules.indexOf(a.module) - modules.indexOf(b.module));
  }
}

function byName(locale: Locale): (a: Sortable, b: Sortable) => number {
  const { compare } = new Intl.Collator(languageTags[locale], { numeric: true });
  const key = keys[locale];
  return (a, b) => compare(a.name[key], b.name[key]);
}
