import type { Act, Event, Indicator, Publication } from '@policy/api';
import { describe, expect, test } from 'vitest';
import { timelineOf } from './timeline-of.ts';

const name = (zhHans: string) => ({ zhHans, zhHant: zhHans, en: zhHans });
const publication = (id: string) => ({ kind: 'publication', id }) as Publication;
const quote = { kind: 'clause', clause: '2.3.p1', quote: '4%', start: 0, end: 2 } as const;
const figure = { value: 4, comparator: 'gte', unit: name('%'), scale: 1, printed: '4%' } as const;

const act = (more: Partial<Act>) =>
  ({
    id: 'rules',
    name: name('条例'),
    clauses: ['4.1'],
    date: null,
    inForce: null,
    amendments: [],
    records: [],
    ...more,
  }) as unknown as Act;
const event = (id: string, date: string | null, more: Partial<Event> = {}) =>
  ({ id, date, kind: 'opened', module: 'talent', clause: '4.1.1', project: null, sure: true, source: publication('s'), ...more }) as Event;
const indicator = (more: Partial<Indicator>) =>
  ({
    ...{ id: 'rd', module: 'innovation', clause: '2.3.p1', name: name('研发'), baseline: null },
    ...{ targets: [], otherGoals: [], observations: [], ...more },
  }) as unknown as Indicator;

const timeline = (records: { indicators?: Indicator[]; events?: Event[]; acts?: Act[] }) =>
  timelineOf({ indicators: [], events: [], acts: [], modules: new Map([['4.1', 'industry']]), ...records });

describe('dates', () => {
  test('stay as exact as they are told, and say how exact that is', () => {
    const entries = timeline({ events: [event('a', '2010'), event('b', '2010-04'), event('c', '2010-04-30'), event('d', null)] });
    expect(entries.map(({ date, precision }) => [date, precision])).toEqual([
      ['2010', 'year'],
      ['2010-04', 'month'],
      ['2010-04-30', 'day'],
      [null, null],
    ]);
  });

  test('order the timeline: the less exact before what lies within it, what has none last', () => {
    const entries = timeline({ events: [event('d', null), event('c', '2010-04-30'), event('b', '2010-04'), event('a', '2010')] });
    expect(entries.map(({ id }) => id)).toEqual(['event-a', 'event-b', 'event-c', 'event-d']);
  });

  test('within one date goals stand before values, events and acts', () => {
    const entries = timeline({
      acts: [act({ date: '2010' })],
      events: [event('a', '2010')],
      indicators: [indicator({ observations: [{ ...figure, id: 'o', year: 2010, inputs: [], source: quote }] as never })],
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['value', 'event', 'act']);
  });
});

describe('an indicator', () => {
  test('gives its goals, those of other papers under the paper’s name, its baseline and its values', () => {
    const paper = { id: 'outline', title: '纲要', documentNumber: null };
    const entries = timeline({
      indicators: [
        indicator({
          baseline: { ...figure, year: 2007, source: quote },
          targets: [{ ...figure, year: 2015, source: quote }] as never,
          otherGoals: [{ ...figure, id: 'outline-rd', year: 2015, paper, confidence: 'high', source: publication('outline') }] as never,
          observations: [
            { ...figure, id: 'o', year: 2010, derived: false, inputs: [], confidence: 'low', source: publication('s') },
          ] as never,
        }),
      ],
    });
    expect(entries.map(({ id, what, paper: by, confidence }) => [id, what, by?.id ?? null, confidence])).toEqual([
      ['baseline-rd', 'baseline', null, null],
      ['value-o', 'observed', null, 'low'],
      ['target-rd-2015', 'goal', null, null],
      ['target-outline-rd', 'goal', 'outline', 'high'],
    ]);
    expect(entries[2]).toMatchObject({ date: '2015', precision: 'year', figure: { value: 4 }, sources: [quote] });
  });

  test('a computed value has the sources of its inputs, each once', () => {
    const inputs = ['a', 'b', 'a'].map((id) => ({ source: publication(id) }));
    const observations = [{ ...figure, id: 'o', year: 2010, derived: true, inputs, source: publication('a') }] as never;
    const [entry] = timeline({ indicators: [indicator({ observations })] });
    expect(entry).toMatchObject({ what: 'derived', sources: [{ id: 'a' }, { id: 'b' }] });
  });
});

describe('an act', () => {
  test('has a place for its issue, its coming into force and each amendment, in the module of its clause', () => {
    const entries = timeline({
      acts: [
        act({
          date: '2008-07-22',
          inForce: '2008-10-01',
          amendments: [
            { date: '2013', number: null },
            { date: '2019-08-29', number: null },
          ],
        }),
      ],
    });
    expect(entries.map(({ id, what, module }) => [id, what, module])).toEqual([
      ['act-rules', 'issued', 'industry'],
      ['act-rules-in-force', 'in-force', 'industry'],
      ['act-rules-amended-2013', 'amended', 'industry'],
      ['act-rules-amended-2019-08-29', 'amended', 'industry'],
    ]);
  });

  test('that bears on no clause belongs to the whole plan, and is as sure as its weakest record', () => {
    const records = ['high', 'low'].map((confidence) => ({ confidence, source: publication(confidence) })) as never;
    expect(timeline({ acts: [act({ clauses: [], records })] })).toMatchObject([
      { module: 'plan', clause: null, date: null, confidence: 'low' },
    ]);
  });
});

test('an event that may be of something else says so, and tells what it is about', () => {
  const project = { id: 'hetao', module: 'shenzhen-hongkong', name: name('河套') } as const;
  const entries = timeline({ events: [event('a', '2017', { project, sure: false }), event('b', '2018')] });
  expect(entries.map(({ object, sure }) => [object?.kind, object?.id, sure])).toEqual([
    ['project', 'hetao', false],
    ['clause', '4.1.1', true],
  ]);
});
