import type { ClauseNode } from '@policy/api';
import { expect, test } from 'vitest';
import { clauseChoices, explorerChoices } from './explorer-choices.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const node = (id: string, title: string | null, children: ClauseNode[] = []): ClauseNode => ({
  id,
  kind: 'section',
  title: title === null ? null : text(title),
  editorial: false,
  module: 'plan',
  modules: ['plan'],
  children,
});
const tree = [
  node('2', 'Approach', [node('2.3', 'Goals')]),
  node('4', 'Programmes', [node('4.1', 'Capacity', [node('4.1.1', 'Universities')]), node('4.10', 'Opening up'), node('4.p1', null)]),
];

test('a section counts its clauses, and 4.1 is not above 4.10', () => {
  const counts = [
    { value: '4.10', count: 3 },
    { value: '4.1.1', count: 2 },
    { value: '4.p1', count: 1 },
  ];
  expect(clauseChoices(tree, counts, 'en')).toEqual([
    { value: '4', name: '4 Programmes', count: 6 },
    { value: '4.1', name: '4.1 Capacity', count: 2 },
    { value: '4.1.1', name: '4.1.1 Universities', count: 2 },
    { value: '4.10', name: '4.10 Opening up', count: 3 },
    { value: '4.p1', name: '4.p1', count: 1 },
  ]);
});

test('choices have names in the reader’s language, programmes in the order of the plan', () => {
  const source = { kind: 'clause' as const, clause: '4.p1', quote: '', start: 0, end: 1 };
  const programme = (id: string, number: number) => ({ id, number, clause: `4.${number}`, name: text(id), quote: '', source, projects: 1 });
  const facets = {
    module: [{ value: 'talent', count: 2 }],
    programme: [
      { value: 'second', count: 2 },
      { value: 'first', count: 1 },
    ],
    kind: [{ value: 'university', count: 2 }],
    status: [{ value: 'dropped', count: 2 }],
    clause: [],
    organisation: [{ value: 'hkust', name: text('HKUST'), count: 1 }],
  };
  const programmes = [programme('first', 1), programme('unused', 2), programme('second', 3)];
  const choices = explorerChoices(facets, programmes, tree, 'zh-hant');
  expect(choices.module).toEqual([{ value: 'talent', name: '人才', count: 2 }]);
  expect(choices.programme.map(({ value }) => value)).toEqual(['first', 'second']);
  expect(choices.kind).toEqual([{ value: 'university', name: '高等院校', count: 2 }]);
  expect(choices.status).toEqual([{ value: 'dropped', name: '已放棄', count: 2 }]);
  expect(choices.organisation).toEqual([{ value: 'hkust', name: 'HKUST', count: 1 }]);
});
