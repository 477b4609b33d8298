import type { Consultation } from '@policy/api';
import { describe, expect, test } from 'vitest';
import { readConsultationCalendar } from './calendar-path.ts';
import { consultationCalendar } from './consultation-calendar.ts';

const text = (en: string) => ({ zhHans: '住房', zhHant: '住房', en });
const consultation: Consultation = {
  ...{ id: '3', department: 'talent', title: text('On housing'), text: text('Which matters, and to whom?'), clauses: ['5.2.1'] },
  ...{ opens: '2026-12-01', closes: '2026-12-31', state: 'planned', days: null, contributions: 0, result: null },
  ...{ published: '2026-11-25', changed: '2026-11-26' },
};
const pages = 'https://portal.example/en/consultations';
const about = { title: 'On housing', page: `${pages}/3`, pages, locale: 'en' } as const;
const lines = (consultations: Consultation[]) => consultationCalendar(consultations, about).replaceAll('\r\n ', '').split('\r\n');
const of = (calendar: string[], name: string) =>
  calendar.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

describe('the calendar of a consultation', () => {
  test('has its first day, its last, and the next, from which its result is due', () => {
    const calendar = lines([consultation]);
    expect(of(calendar, 'DTSTART')).toEqual(['20261201', '20261231', '20270101']);
    expect(of(calendar, 'SUMMARY')).toEqual([
      'Opens: On housing',
      'Last day to contribute: On housing',
      'Result due from today: On housing',
    ]);
    expect(new Set(of(calendar, 'URL;'))).toEqual(new Set([`${pages}/3`]));
    expect(of(calendar, 'DTSTAMP')[0]).toBe('20261126T000000Z');
  });

  test('has the day of the result where there is one, as the same event', () => {
    const result = { date: '2027-01-15', department: 'talent', text: text('Housing comes first') } as const;
    const calendar = lines([{ ...consultation, state: 'concluded', result }]);
    expect(of(calendar, 'DTSTART')).toEqual(['20261201', '20261231', '20270115']);
    expect(of(calendar, 'SUMMARY').at(-1)).toBe('Result published: On housing');
    expect(of(calendar, 'UID')).toEqual(of(lines([consultation]), 'UID'));
  });

  test('may be empty', () => {
    expect(of(lines([]), 'DTSTART')).toEqual([]);
  });
});

test.each([
  ['/consultations.ics', 'all'],
  ['/consultations/12.ics', '12'],
  ['/consultations/x.ics', null],
  ['/consultations/12', null],
])('%s asks for %s', (path, asked) => {
  expect(readConsultationCalendar(path)).toBe(asked);
});
