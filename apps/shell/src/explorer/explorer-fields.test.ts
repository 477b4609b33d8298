import { expect, test } from 'vitest';
import type { ExplorerChoices } from './explorer-choices.ts';
import { explorerFields, filterChips } from './explorer-fields.ts';
import { everyProject } from './explorer-state.ts';

const choices: ExplorerChoices = {
  module: [{ value: 'talent', name: 'Talent', count: 7 }],
  programme: [],
  kind: [],
  status: [],
  organisation: [],
  clause: [],
};
const state = { ...everyProject, filters: { module: 'talent', organisation: 'hkust' }, page: 3 };
const chosen = { module: 'Talent', organisation: 'HKUST' };

test('a field offers its choices with their counts, and keeps a choice that leads to nothing', () => {
  const fields = explorerFields(choices, chosen, state, 'en');
  expect(fields.map(({ name }) => name)).toEqual(['module', 'programme', 'kind', 'status', 'organisation', 'clause']);
  expect(fields[0]).toEqual({ name: 'module', label: 'Field', value: 'talent', options: [{ value: 'talent', label: 'Talent (7)' }] });
  expect(fields[4]).toMatchObject({ value: 'hkust', options: [{ value: 'hkust', label: 'HKUST (0)' }] });
});

test('each filter that is set has a chip that takes away this one, from the first page', () => {
  expect(filterChips(chosen, state, 'en')).toEqual([
    { id: 'module', filter: 'Field', name: 'Talent', without: '/projects?organisation=hkust' },
    { id: 'organisation', filter: 'Organisation', name: 'HKUST', without: '/projects?module=talent' },
  ]);
});
