import type { ClauseNode, Fact, Measure, Project, Status } from '@policy/api';
import { rdIntensity, southernUniversity } from '@policy/ui/testing';
import { describe, expect, it } from 'vitest';
import { clausesOfMap, countKnown, mapPlan } from './map-model.ts';

const node = (id: string, kind: ClauseNode['kind'], children: ClauseNode[] = []): ClauseNode => ({
  id,
  kind,
  title: null,
  editorial: false,
  module: 'plan',
  modules: ['plan'],
  children,
});

const tree = [
  node('1', 'chapter', [node('1.1', 'section', [node('1.1.p1', 'paragraph'), node('1.1.p2', 'paragraph')])]),
  node('0', 'chapter', [node('0.1', 'section', [node('0.1.p1', 'paragraph')])]),
  node('2', 'chapter', [node('2.3', 'section', [node('2.3.p2', 'paragraph'), node('2.3.p3', 'paragraph')])]),
  node('4', 'chapter', [
    node('4.p1', 'paragraph'),
    node('4.1', 'section', [node('4.1.p1', 'paragraph'), node('4.1.1', 'item'), node('4.1.2', 'item'), node('4.1.3', 'item')]),
  ]),
];
const at = (clause: string) => ({ kind: 'clause' as const, clause, quote: '…', start: 0, end: 1 });
const target = { ...rdIntensity.targets[0]! };
const indicator = {
  ...rdIntensity,
  clause: '2.3.p3',
  baseline: { ...rdIntensity.baseline!, source: at('1.1.p1') },
  status: 'missed' as const,
  targets: [
    { ...target, year: 2010, status: 'achieved' as const, source: at('2.3.p2') },
    { ...target, year: 2015, status: 'missed' as const, source: at('2.3.p3') },
  ],
};
const project: Project = { ...southernUniversity, clause: '4.1.1' };
const measure = (clause: string) => ({ clause }) as Measure;
const fact = (clause: string) => ({ clause }) as Fact;
const records = {
  indicators: [indicator],
  projects: [project, project],
  measures: [measure('4.1.1'), measure('4.1.2')],
  facts: [fact('1.1.p1')],
};

const clauses = () => clausesOfMap(mapPlan(tree, records));

describe('the map of the plan', () => {
  it('has the numbered clauses, and the paragraphs of sections without them', () => {
    expect(clauses().map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      '1.1.p1 paragraph',
      '1.1.p2 paragraph',
      '2.3.p2 paragraph',
      '2.3.p3 paragraph',
      '4.1.1 item',
      '4.1.2 item',
      '4.1.3 item',
    ]);
  });

  it('tells of each clause the most telling thing that is known', () => {
    expect(clauses().map(({ known, projects, measures }) => [known, projects, measures])).toEqual([
      ['figures', 0, 0],
      ['nothing', 0, 0],
      ['reached', 0, 0],
      ['missed', 0, 0],
      ['projects', 2, 1],
      ['measures', 0, 1],
      ['nothing', 0, 0],
    ]);
  });

  it('counts a baseline among the figures: a clause is not judged by what it only starts from', () => {
    const [first] = clauses();
    expect(first).toMatchObject({ id: '1.1.p1', known: 'figures', figures: 2, indicators: [] });
  });

  it('gives a clause the status of the target that it states itself', () => {
    expect(clauses().flatMap(({ indicators }) => indicators.map(({ status }) => status))).toEqual(['achieved', 'missed']);
  });

  it('calls a clause missed where one of its targets is, and open where none can be judged', () => {
    const knownWith = (...statuses: Status[]) => {
      const indicators = statuses.map((status) => ({ ...indicator, clause: '4.1.1', status, targets: [] }));
      const [chapter] = mapPlan(tree.slice(3), { indicators, projects: [project], measures: [], facts: [] });
      return chapter!.sections[0]!.clauses[0]!.known;
    };
    expect(knownWith('achieved', 'missed', 'no-data')).toBe('missed');
    expect(knownWith('achieved', 'no-data')).toBe('reached');
    expect(knownWith('no-data', 'not-assessable')).toBe('open');
  });

  it('counts each clause once, under what is known of it', () => {
    const counts = countKnown(mapPlan(tree, records));
    expect(counts).toEqual({ reached: 1, missed: 1, open: 0, projects: 1, measures: 1, figures: 1, nothing: 2 });
  });
});
