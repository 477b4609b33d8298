import { clauseSchema, planSchema, type ClauseNode } from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { smallPlan } from '../testing/small-plan.ts';

beforeAll(() => fillDatabase());

describe('GET /plan', () => {
  it('gives header, edition, counts and revision in the published shape', async () => {
    const plan = planSchema.strict().parse(await read('/plan'));
    expect(plan.metadata).toMatchObject({ documentNumber: '深府〔2008〕201号', keywords: '' });
    expect(plan.edition.bytes).toBe(48651);
    expect(plan.revision).toBe(1);
    expect(plan.counts).toMatchObject({ clauses: 14, projects: 5, measures: 2, organisations: 2, facts: 1, defects: 2, programmes: 2 });
  });

  it('gives every clause once in its tree', async () => {
    const { tree } = planSchema.parse(await read('/plan'));
    const ids = (nodes: ClauseNode[]): string[] => nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    expect(ids(tree)).toEqual(smallPlan().clauses.map(({ id }) => id));
    expect(tree.map(({ id }) => id)).toEqual(['1', '2', '4', '5']);
  });

  it('refuses parameters', async () => {
    expect((await ask('/plan?limit=1')).status).toBe(400);
  });
});

describe('GET /plan/clauses/{id}', () => {
  it('gives text, sentences, place and neighbours', async () => {
    const clause = clauseSchema.strict().parse(await read('/plan/clauses/4.10.1'));
    expect(clause).toMatchObject({
      kind: 'item',
      title: { zhHant: '深港創新圈' },
      module: 'shenzhen-hongkong',
      path: [{ id: '4' }, { id: '4.10' }],
      previous: { id: '4.10' },
      next: { id: '5' },
      children: [],
    });
    expect(clause.sentences.map(({ text }) => text.zhHans).join('')).toBe(clause.text?.zhHans);
  });

  it('gives every record that quotes it, in the order of the quotes', async () => {
    const { records, text } = clauseSchema.parse(await read('/plan/clauses/4.10.1'));
    expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'programme opening-up',
      'project hkust-base',
      'organisation hkust',
      'project hetao',
      'measure 4.10.1-m1',
    ]);
    for (const { quote, start, end } of records) expect(text?.zhHans.slice(start, end)).toBe(quote);
  });

  it('links an indicator from the clause of its baseline too', async () => {
    const { records } = clauseSchema.parse(await read('/plan/clauses/1.1.p1'));
    expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['indicator rd-intensity', 'fact hightech-product-output-2007']);
  });

  it('gives children of a section, its defect and its witness', async () => {
    const section = clauseSchema.parse(await read('/plan/clauses/1.1'));
    expect(section).toMatchObject({ text: null, editorial: true, defects: ['d01'], children: [{ id: '1.1.p1' }] });
    expect(section.witness).toContain('lsbar');
  });

  it('has nothing before the first and nothing after the last clause', async () => {
    expect(await read('/plan/clauses/1')).toMatchObject({ previous: null, next: { id: '1.1' } });
    expect(await read('/plan/clauses/5.3.1')).toMatchObject({ next: null });
  });

  it('is 404 for a clause that the plan does not have', async () => {
    expect((await ask('/plan/clauses/9.9.9')).status).toBe(404);
  });
});
