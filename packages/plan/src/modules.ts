import type { Owner } from '@policy/api';

/**
 * Which modules show a clause; the first one owns it (DATA section 3). A key is an item (`3.2.3`) or a section (`4.2`),
 * which stands for its items that have no row of their own, and for its heading and lead paragraph: where modules share
 * a section, these go with the module that owns most of its items.
 */
const table: Record<string, [Owner, ...Owner[]]> = {
  '3.1.1': ['innovation'],
  '3.1.4': ['industry'],
  '3.2.1': ['innovation'],
  '3.2.2': ['innovation'],
  '3.2.3': ['innovation', 'talent'],
  '3.3': ['innovation'],
  '3.3.6': ['shenzhen-hongkong', 'innovation'],
  '3.4': ['industry'],
  '3.5.1': ['talent'],

  '4.1': ['innovation'],
  '4.1.1': ['talent', 'innovation'],
  '4.2': ['innovation'],
  '4.3': ['innovation'],
  '4.4': ['industry'],
  '4.5': ['industry'],
  '4.6': ['industry'],
  '4.6.1': ['industry', 'talent'],
  '4.7': ['industry'],
  '4.7.3': ['innovation'],
  '4.9': ['industry'],
  '4.9.1': ['talent'],
  '4.10': ['shenzhen-hongkong'],
  '4.10.4': ['innovation'],
  '4.10.5': ['innovation'],

  '5.2': ['talent'],
  '5.3': ['innovation'],
  '5.4': ['industry'],
  '5.5.1': ['innovation'],
  '5.5.2': ['industry'],
};

/** What has no row concerns the whole plan, which the shell shows: chapters 0 to 2, 3.1.2, 3.1.3, 3.2.4, 3.5.2 to 3.5.4, 4.8, 5.1. */
const wholePlan: [Owner, ...Owner[]] = ['plan'];

/** The modules that show a clause, owner first. Takes the id of any clause, section or chapter. */
export function modulesOf(clause: string): [Owner, ...Owner[]] {
  const section = clause.split('.').slice(0, 2).join('.');
  return table[clause] ?? table[section] ?? wholePlan;
}

/** The module that owns a clause. */
export function ownerOf(clause: string): Owner {
  return modulesOf(clause)[0];
}
