import type { Change, Text } from '@policy/api';
import { describe, expect, it } from 'vitest';
import { tellChange } from './tell-change.ts';
import { reasonOf } from './tell-participation.ts';

const text = (zhHans: string, zhHant: string, en: string): Text => ({ zhHans, zhHant, en });
const names = {
  indicators: { 'rd-intensity': text('研发投入占比', '研發投入佔比', 'R&D intensity') },
  projects: { 'lok-ma-chau-loop': text('河套', '河套', 'The Loop') },
  consultations: { '3': text('住房', '住房', 'On housing') },
};
const change = (more: Partial<Change>): Change => ({
  ...{ id: '7', time: '2026-11-25T08:00:00.000Z', revision: 3, actor: 'a', department: 'innovation', action: 'add', kind: 'observation' },
  ...{ record: 'o1', module: 'innovation', clause: '2.3.p2', indicator: null, project: null, reason: 'why', before: null, after: null },
  ...more,
});
const row = (value: number) => ({
  value,
  upper: null,
  comparator: 'eq',
  unit: text('%', '%', '%'),
  scale: 1,
  year: 2010,
  source: 'bulletin',
});
const value = (more: Partial<Change>) => change({ indicator: 'rd-intensity', ...more });

describe('a value', () => {
  it.each([
    ['add', null, row(3.64), 'Value for 2010 added: 3.64%'],
    ['revise', row(3.6), row(3.64), 'Value for 2010 corrected: 3.6% → 3.64%'],
    ['revise', row(3.64), { ...row(3.64), source: 'other' }, 'Details or source of the value for 2010 corrected: 3.64%'],
    ['withdraw', row(3.64), null, 'Value for 2010 withdrawn: 3.64%'],
  ])('is told in words: %s', (action, before, after, told) => {
    expect(tellChange(value({ action, before, after }), names, 'en').text).toBe(told);
  });

  it('leads to its indicator, to all changes of that, and to its source', () => {
    expect(tellChange(value({ after: row(3.64) }), names, 'zh-hant')).toMatchObject({
      subject: { text: '研發投入佔比', path: '/innovation/indicators/rd-intensity', about: 'indicator:rd-intensity' },
      text: '新增2010年數值：3.64%',
      source: 'bulletin',
    });
  });
});

it('an event is told with what happened and when, no more exact than known, in Chinese where there is no translation', () => {
  const after = { kind: 'opened', date: '2011-08', statement: text('开始招生', '', ''), source: 'site' };
  const told = tellChange(change({ kind: 'event', project: 'lok-ma-chau-loop', module: 'shenzhen-hongkong', after }), names, 'en');
  expect(told).toMatchObject({
    subject: { text: 'The Loop', path: '/shenzhen-hongkong/projects/lok-ma-chau-loop', about: 'project:lok-ma-chau-loop' },
    text: 'Event added: Opened (August 2011): 开始招生',
    lang: 'zh-Hans-CN',
  });
});

it('a source is told by its title, in the language of that', () => {
  const told = tellChange(change({ kind: 'source', record: 'bulletin', clause: null, after: { title: '统计公报' } }), names, 'en');
  expect(told).toMatchObject({ subject: { text: '统计公报', lang: 'zh', path: '/sources/bulletin' }, text: 'Source added', source: null });
});

it('the first import is told as the beginning, later ones as what they are', () => {
  const imported = (revision: number) =>
    tellChange(change({ kind: 'plan', action: 'import', record: 'b907', module: 'plan', clause: null, revision }), names, 'en');
  expect(imported(1)).toMatchObject({ subject: null, text: expect.stringContaining('for the first time') });
  expect(imported(4).text).toBe('All records of the plan read in anew');
});

describe('what a department says to the public', () => {
  const said = text('来自公报', '來自公報', 'From the bulletin');
  const tell = (more: Partial<Change>) => tellChange(change({ revision: null, clause: null, ...more }), names, 'en');

  it.each([
    ['question', 'answer', said, 'Question 3 answered: From the bulletin'],
    ['question', 'correct', said, 'Answer to question 3 corrected: From the bulletin'],
    ['question', 'withhold', said, 'Text of question 3 withheld'],
    ['question', 'restore', null, 'Text of question 3 shown again'],
    [
      'consultation',
      'open',
      { opens: '2026-12-01', closes: '2026-12-31' },
      'Consultation published, open from 1 December 2026 to 31 December 2026',
    ],
    ['consultation', 'open', null, 'Consultation published'],
    ['consultation', 'begin', null, 'Open for contributions'],
    ['consultation', 'close', null, 'Closed for contributions, result due'],
    ['consultation', 'extend', { action: 'extend', closes: '2027-01-31' }, 'Extended to 31 January 2027'],
    ['consultation', 'conclude', { action: 'conclude', text: said }, 'Result published: From the bulletin'],
    ['opinion', 'withdraw', null, 'Expert opinion withdrawn'],
    ['opinion', 'applaud', null, 'Published: opinion 3'],
  ])('is told in words: %s %s %o', (kind, action, after, told) => {
    expect(tell({ kind, action, after, record: '3', clause: '4.1.1' }).text).toBe(told);
  });

  it('leads to what it concerns, and to where it stands', () => {
    const question = { kind: 'question', action: 'answer', record: '12', after: said };
    const ofIndicator = tell({ ...question, indicator: 'rd-intensity' });
    expect(ofIndicator).toMatchObject({
      subject: { about: 'indicator:rd-intensity' },
      place: { path: '/questions/12', label: 'See question 12' },
    });
    expect(tell(question)).toMatchObject({ subject: { path: '/questions/12', about: 'question:12' }, place: null });
    const consulted = tell({ kind: 'consultation', action: 'close', record: '3' });
    expect(consulted).toMatchObject({ subject: { text: 'On housing', path: '/consultations/3', about: 'consultation:3' }, place: null });
    const opinion = tell({ kind: 'opinion', action: 'publish', record: '5', clause: '4.1.1' });
    expect(opinion).toMatchObject({ subject: { about: 'clause:4.1.1' }, place: { path: '/plan/4.1.1#opinion-5' } });
  });

  it('is cut where it is long, in the Chinese original where there is no translation', () => {
    const told = tell({ kind: 'question', action: 'answer', record: '12', after: text('来'.repeat(200), '', '') });
    expect(told.text).toBe(`Question 12 answered: ${'来'.repeat(160)}…`);
    expect(told.lang).toBe('zh-Hans-CN');
  });

  it('has the reason why a text is withheld in the reader’s language', () => {
    const withheld = { kind: 'question', action: 'withhold', reason: '来自公报', after: said };
    expect(reasonOf(withheld, 'en')).toBe('From the bulletin');
    expect(reasonOf({ ...withheld, action: 'correct', reason: 'Misread' }, 'en')).toBe('Misread');
  });
});

it('what this build does not know of is named all the same', () => {
  const told = tellChange(change({ kind: 'answer', record: 'answer-1', action: 'publish', clause: '4.1.1' }), names, 'en');
  expect(told).toMatchObject({ subject: { text: 'Clause 4.1.1', about: 'clause:4.1.1' }, text: 'Published: answer answer-1' });
});
