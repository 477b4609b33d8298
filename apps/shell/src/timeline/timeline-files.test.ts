import type { TimelineEntry } from '@policy/api';
import { describe, expect, test } from 'vitest';
import { readTimelineEnding } from './serve-timeline-file.ts';
import { timelineCalendar } from './timeline-calendar.ts';
import { timelineFeed } from './timeline-feed.ts';

const text = (zhHans: string, en: string) => ({ zhHans, zhHant: zhHans, en });
const quote = { kind: 'clause', clause: '2.3.p1', quote: '达到4%以上', start: 0, end: 6 } as const;
const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
  ...{ id: 'event-a', kind: 'event', what: 'opened', module: 'talent', clause: null, object: null, date: '2011-08-12', precision: 'day' },
  ...{ title: text('开学', 'Opened, at last <now>'), figure: null, paper: null, sure: true, confidence: null, sources: [quote] },
  ...more,
});
const entries = [
  entry({ id: 'event-m', date: '2010-04', precision: 'month' }),
  entry({}),
  entry({
    ...{ id: 'target-rd-2015', kind: 'target', what: 'goal', date: '2015', precision: 'year', title: text('研发', 'R&D') },
    figure: { value: 5.5, comparator: 'gte', unit: text('%', '%'), scale: 1, year: 2015, printed: '5.5%', source: quote },
  }),
  entry({ id: 'event-u', date: null, precision: null, sure: false }),
];
const file = {
  title: 'Timeline',
  page: 'https://portal.example/en/timeline',
  time: new Date('2026-11-24T08:00:00Z'),
  locale: 'en',
} as const;

describe('the calendar', () => {
  const lines = timelineCalendar(entries, file).replaceAll('\r\n ', '').split('\r\n');

  test('holds what happened on a known day, as whole days, and says how much it leaves out', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20110812');
    expect(lines).toContain('UID:event-a@portal.example');
    expect(lines).toContain('DTSTAMP:20261124T080000Z');
    expect(lines).toContain('X-WR-CALDESC:The calendar holds the 1 of 4 entries whose day is known.');
  });

  test('tells what it was and its source', () => {
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toBe('SUMMARY:Opened: Opened\\, at last <now>');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toBe('DESCRIPTION:2.3.p1「达到4%以上」');
    expect(lines).toContain('URL;VALUE=URI:https://portal.example/en/timeline#event-a');
  });
});

describe('the feed', () => {
  const feed = timelineFeed(entries, 'https://portal.example/en/timeline.atom', file);

  test('has every entry, the latest first, its date as exact as it is known', () => {
    const titles = [...feed.matchAll(/<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]>/gu)].map(([, title]) => title);
    expect(titles).toEqual([
      '2015: Goal: R&amp;D: at least 5.5%',
      '12 August 2011: Opened: Opened, at last &lt;now&gt;',
      'April 2010: Opened: Opened, at last &lt;now&gt;',
      'Without a date: Opened: Opened, at last &lt;now&gt;',
    ]);
  });

  test('gives as its times those of the data, and says where identity is in doubt', () => {
    expect(new Set(feed.match(/<updated>[^<]*/gu))).toEqual(new Set(['<updated>2026-11-24T08:00:00.000Z']));
    expect(feed).toContain('It is not certain that the source speaks of the plan’s project.');
    expect(feed).toContain('<link rel="self" href="https://portal.example/en/timeline.atom"/>');
  });
});

test.each([
  ['/timeline.ics', 'ics'],
  ['/timeline.atom', 'atom'],
  ['/timeline', null],
  ['/timeline.pdf', null],
  ['/timeline.ics/x', null],
])('%s asks for %s', (path, ending) => {
  expect(readTimelineEnding(path)).toBe(ending);
});
