import { newMaterials, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { sampleTree } from '../testing/sample-api.ts';
import { placeInStages, type StageRecords } from './place-in-stages.ts';
import { projectsOf, type StageWords } from './stage.ts';

const text = (en: string) => ({ zhHans: en, zhHant: en, en });
const stage = (id: string, ...clauses: string[]): StageWords => ({ id, title: text(id), says: text(id), clauses });
const at = (clause: string, id = `p-${clause}`) => ({ ...southernUniversity, id, clause });
const records = (...projects: StageRecords['projects']): StageRecords => ({
  tree: sampleTree,
  projects,
  measures: [],
  indicators: [],
  programmes: [],
  implementation: [],
});
const idsIn = (words: StageWords[], given: StageRecords) =>
  placeInStages(words, 'talent', given).map((each) => projectsOf(each).map(({ id }) => id));

test('a project stands in the stage that names its clause, or else its section', () => {
  const words = [stage('schools', '4.1.1'), stage('rest', '4.1')];
  expect(idsIn(words, records(at('4.1.3'), at('4.1.1')))).toEqual([['p-4.1.1'], ['p-4.1.3']]);
});

test('clauses stand in the order of the story, and those of a section in the order of the plan', () => {
  const words = [stage('all', '5.1', '4.10', '4.2')];
  const groups = placeInStages(words, 'talent', records(at('4.2.1'), at('4.10.10'), at('4.10.9'), at('5.1.1')))[0]!.groups;
  expect(groups.map(({ clause }) => clause)).toEqual(['5.1.1', '4.10.9', '4.10.10', '4.2.1']);
});

test('a clause goes by its short name, or else by its title', () => {
  const words = [{ ...stage('all', '4.1'), short: { '4.1.1': text('Schools') } }];
  const groups = placeInStages(words, 'talent', records(at('4.1.1'), at('4.1.3')))[0]!.groups;
  expect(groups.map(({ name }) => name.en)).toEqual(['Schools', 'Title of 4.1.3']);
});

test('a clause that no stage names, or that two name, is an error that names it', () => {
  expect(() => idsIn([stage('one', '4.2')], records(at('4.1.1')))).toThrow('No stage names clause 4.1.1');
  expect(() => idsIn([stage('one', '4.1'), stage('two', '4.1')], records(at('4.1.1')))).toThrow('one and two');
});

test('programmes count only what the module itself owns', () => {
  const other = { ...newMaterials, module: 'innovation' as const };
  const outside = { ...southernUniversity, id: 'outside', programme: null };
  const programmes = [{ id: 'basic-capacity' }] as StageRecords['programmes'];
  const [only] = placeInStages([stage('all', '4.1')], 'talent', { ...records(southernUniversity, other, outside), programmes });
  expect(only).toMatchObject({ programmes: [{ projects: 1 }], outsideProgrammes: 1 });
});

test('a stage knows of its projects how many records tell how they were carried out', () => {
  const naming = (...ids: string[]) => ({ projects: ids.map((id) => ({ ...at('4.1.1', id), name: text(id) })) });
  const implementation = [naming('p-4.1.1', 'p-4.2'), naming('p-4.1.1'), naming('elsewhere')];
  const words = [stage('schools', '4.1'), stage('rest', '4.2')];
  const stages = placeInStages(words, 'talent', { ...records(at('4.1.1'), at('4.1.3'), at('4.2')), implementation });
  expect(stages.map(({ carriedOut }) => carriedOut)).toEqual([{ 'p-4.1.1': 2 }, { 'p-4.2': 1 }]);
});
