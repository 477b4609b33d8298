import type { Clause, Defect, Plan } from '@policy/api';
import { sampleClause } from '@policy/ui/testing';
import { describe, expect, it } from 'vitest';
import { clauseDocument } from './clause-document.ts';
import { planDocument } from './plan-document.ts';
import { renderPlainText } from './render-plain-text.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const plan: Plan = {
  metadata: {
    title: { zhHans: '总体规划', zhHant: '總體規劃', en: 'Master plan' },
    documentNumber: '深府〔2008〕201号',
    indexNumber: '043000',
    category: '文件',
    publisher: text('Shenzhen'),
    published: '2008-09-21',
    keywords: '',
    address: 'http://source.example/plan.htm',
  },
  edition: { sha256: 'b9074050', bytes: 1, lines: 1, characters: 1 },
  revision: 3,
  counts: {},
  tree: [],
};
const defect: Defect = {
  id: 'd44',
  line: 103,
  kind: 'printed-so',
  clause: '4.1.1',
  printed: '南方',
  shown: text('as printed'),
  reason: text('Why.'),
  witness: { title: '副本', address: 'copy.example', what: text('it') },
};
const section: Clause = {
  ...sampleClause,
  id: '4.1',
  kind: 'section',
  title: text('Basic capacity'),
  editorial: true,
  text: null,
  sentences: [],
  children: [{ id: '4.1.1', title: sampleClause.title }],
};
const address = 'https://portal.example/en/plan/4.1.1';

describe('the document of a clause', () => {
  it('has the translation, the whole original, the defects and the source', () => {
    const document = renderPlainText(clauseDocument(plan, sampleClause, [defect], 'en', address));
    expect(document).toContain('4.1.1 Higher education\n=====');
    expect(document).toContain('Speed up the building of');
    expect(document).toContain(`    ${sampleClause.text!.zhHans}\n`);
    expect(document).toContain('d44: Line 103 of the edition. Printed: “南方”. Shown as: as printed. Why. Witness: 副本, copy.example');
    for (const part of ['b9074050', 'Data revision: 3', '深府〔2008〕201号', address, 'Line of the edition: 103'])
      expect(document).toContain(part);
  });

  it('says the title once', () => {
    const document = renderPlainText(clauseDocument(plan, sampleClause, [], 'zh-hans', address));
    expect(document.match(/高等院校建设/gu)).toHaveLength(1);
    expect(document).not.toContain('以中文原文为准');
  });

  it('of a section lists what it holds, and calls an editorial heading so', () => {
    const document = renderPlainText(clauseDocument(plan, section, [], 'en', address));
    expect(document).toContain('4.1 Basic capacity (Heading supplied by the editors)');
    expect(document).toContain('\n4.1.1 Higher education\n');
  });
});

describe('the document of the plan', () => {
  it('has every clause at its level, then notes and source', () => {
    const blocks = planDocument(plan, [section, sampleClause], [defect], 'zh-hant', address);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
    expect(headings).toEqual(['1 總體規劃', '3 4.1 Basic capacity（標題由編輯補上）', '4 4.1.1 高等院校建設', '2 文本註', '2 來源']);
  });
});
