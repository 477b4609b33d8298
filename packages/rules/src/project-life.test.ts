import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences, levels } from './inputs.ts';
import { isCertainlyLater } from './partial-date.ts';
import {
  assessLife,
  eventKinds,
  lifeReasons,
  lifeReasonStatuses,
  lifeRule,
  lifeStatuses,
  type EventInput,
  type EventKind,
} from './project-life.ts';

const planDate = '2008-09-21';

function event(kind: EventKind, date: string | null, more: Partial<EventInput> = {}): EventInput {
  return { id: `${kind}-${date ?? 'undated'}`, kind, date, sure: true, level: 'press', confidence: 'high', ...more };
}

/** Status, decisive reason and date of a life with these events. */
function life(...events: EventInput[]) {
  const { status, reasons, date } = assessLife(events, planDate);
  return [status, reasons[0], date];
}

describe('the status of a project', () => {
  it.each<[EventKind, string, string]>([
    ['approved', 'under-way', 'approved'],
    ['construction-started', 'under-way', 'construction-started'],
    ['founded', 'built', 'founded'],
    ['completed', 'built', 'completed'],
    ['opened', 'in-operation', 'opened'],
    ['in-operation', 'in-operation', 'shown-in-operation'],
    ['renamed', 'changed', 'renamed'],
    ['changed', 'changed', 'changed'],
    ['dropped', 'dropped', 'dropped'],
  ])('after the event %s is %s', (kind, status, reason) => {
    expect(life(event(kind, '2012-05'))).toEqual([status, reason, '2012-05']);
  });

  it('is the furthest stage that a source shows, with its latest date', () => {
    const events = [event('opened', '2011'), event('approved', '2012-10'), event('opened', '2011-11-17'), event('completed', '2011')];
    expect(life(...events)).toEqual(['in-operation', 'opened', '2011-11-17']);
  });

  it('is changed or dropped until something certainly later does not fit that', () => {
    expect(life(event('opened', '2006'), event('opened', '2010'), event('changed', '2014'))[0]).toBe('changed');
    expect(life(event('changed', '2014'), event('opened', '2014-06'))[0]).toBe('changed');
    expect(life(event('changed', '2014'), event('opened', '2015'))[0]).toBe('in-operation');
    expect(life(event('dropped', '2014'), event('approved', '2013'))[0]).toBe('dropped');
    expect(life(event('dropped', '2014'), event('approved', '2017'))[0]).toBe('under-way');
    expect(life(event('changed', '2014'), event('approved', '2017'))[0]).toBe('changed');
  });

  it('is changed where nobody says when: an undated change may be the latest', () => {
    expect(life(event('opened', '2015'), event('changed', null))).toEqual(['changed', 'changed', null]);
  });

  it.each<[string, EventInput[]]>([
    ['no-event', []],
    ['identity-doubtful', [event('opened', '2012', { sure: false })]],
    ['only-plans', [event('planned', '2012'), event('opened', '2012', { sure: false })]],
    ['only-before-plan', [event('founded', '2008-08'), event('planned', '2012')]],
  ])('is not yet sourced for the reason %s', (reason, events) => {
    expect(life(...events)).toEqual(['not-yet-sourced', reason, null]);
  });

  it('counts what may have been after the plan', () => {
    expect(life(event('opened', '2008'))[0]).toBe('in-operation');
    expect(life(event('opened', '2008-09'))[0]).toBe('in-operation');
    expect(life(event('opened', '2008-09-20'))[0]).toBe('not-yet-sourced');
  });

  it('says in what it is weak', () => {
    const weak = event('completed', null, { limited: true, disputed: true, confidence: 'low' });
    expect(assessLife([weak], planDate)).toEqual({
      status: 'built',
      reasons: ['completed', 'scope-limited', 'sources-disagree', 'undated', 'low-confidence'],
      rule: lifeRule,
      decidedBy: 'completed-undated',
      date: null,
    });
  });
});

describe('for any events', () => {
  const date = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 2000, max: 2026 }).map(String),
    fc.tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 10, max: 12 })).map((parts) => parts.join('-')),
    fc
      .tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
      .map((parts) => parts.join('-')),
  );
  const anyEvent: fc.Arbitrary<EventInput> = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...eventKinds),
    date,
    sure: fc.boolean(),
    limited: fc.boolean(),
    disputed: fc.boolean(),
    level: fc.constantFrom(...levels),
    confidence: fc.constantFrom(...confidences),
  });
  const events = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 8 });

  it('the status does not depend on their order', () => {
    fc.assert(
      fc.property(events, (given) => {
        expect(assessLife(given.toReversed(), planDate)).toEqual(assessLife(given, planDate));
      }),
    );
  });

  it('no status is given but by a sure event, which is no mere plan and not before the plan', () => {
    fc.assert(
      fc.property(events, (given) => {
        const { status, reasons, decidedBy, date: known } = assessLife(given, planDate);
        expect(lifeStatuses).toContain(status);
        for (const reason of reasons) expect(lifeReasons).toContain(reason);
        expect(reasons.map((reason) => lifeReasonStatuses[reason])).toEqual([status, ...reasons.slice(1).map(() => null)]);
        const decisive = given.find(({ id }) => id === decidedBy);
        expect(decisive === undefined).toBe(status === 'not-yet-sourced');
        if (decisive === undefined) return;
        expect(decisive).toMatchObject({ sure: true, date: known });
        expect(decisive.kind).not.toBe('planned');
        expect(isCertainlyLater(planDate, decisive.date)).toBe(false);
      }),
    );
  });

  it('doubtful events and mere plans change no status', () => {
    fc.assert(
      fc.property(events, anyEvent, fc.boolean(), (given, other, isPlan) => {
        const before = assessLife(given, planDate);
        const after = assessLife([...given, isPlan ? { ...other, kind: 'planned' } : { ...other, sure: false }], planDate);
        expect([after.status, after.decidedBy]).toEqual([before.status, before.decidedBy]);
      }),
    );
  });

  it('one more sure event never takes a project back to not yet sourced, nor to an earlier stage', () => {
    const stages = ['not-yet-sourced', 'under-way', 'built', 'in-operation'];
    fc.assert(
      fc.property(events, anyEvent, (given, other) => {
        const stage = stages.indexOf(assessLife(given, planDate).status);
        const later = stages.indexOf(assessLife([...given, { ...other, sure: true }], planDate).status);
        if (stage >= 0 && later >= 0) expect(later).toBeGreaterThanOrEqual(stage);
        else if (stage < 0) expect(later).not.toBe(0);
      }),
    );
  });
});
