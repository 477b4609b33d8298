import type { Change } from '@policy/api';
import { describe, expect, it, test } from 'vitest';
import { readChangeFilter, toChangeQuery, writeChangeFilter } from './change-filter.ts';
import { changeFeed, type ChangeFeed } from './change-feed.ts';
import { feedOfPage } from './feed-of-page.ts';
import { groupByPublication } from './group-by-publication.ts';
import type { ToldPublication } from './read-publications.ts';
import { subjectOfPage } from './subject-of-page.ts';

const entry = (id: number, revision: number | null, kind: string): Change => ({
  ...{ id: String(id), revision, kind, time: `2026-11-2${revision ?? 5}T08:00:00.000Z`, actor: 'a', department: 'talent', action: 'add' },
  ...{
    record: `r${id}`,
    module: 'talent',
    clause: null,
    indicator: null,
    project: null,
    reason: `why ${revision}`,
    before: null,
    after: null,
  },
});

describe('publications', () => {
  const log = [
    entry(5, 3, 'observation'),
    entry(4, 3, 'observation'),
    entry(3, 3, 'proposal'),
    entry(2, 2, 'event'),
    entry(1, 2, 'proposal'),
  ];

  it('are what was published at once, without the proposal that brought it', () => {
    const publications = groupByPublication(log, true);
    expect(publications.map(({ revision, reason, changes }) => [revision, reason, changes.map(({ id }) => id)])).toEqual([
      [3, 'why 3', ['5', '4']],
      [2, 'why 2', ['2']],
    ]);
  });

  it('say of the last one that more of it may follow where the log goes on', () => {
    expect(groupByPublication(log.slice(0, 2), false)).toMatchObject([{ revision: 3, isCut: true }]);
    expect(groupByPublication(log, false).map(({ isCut }) => isCut)).toEqual([false, true]);
  });

  it('are, of what departments say to the public, each step by itself and whole', () => {
    const publications = groupByPublication(
      [entry(7, null, 'question'), entry(6, null, 'question'), ...log.slice(0, 2), entry(0, null, 'opinion')],
      false,
    );
    expect(publications.map(({ id, entry: newest, isCut }) => [id, newest, isCut])).toEqual([
      ['e7', 7, false],
      ['e6', 6, false],
      ['r3', 5, false],
      ['e0', 0, false],
    ]);
  });
});

test.each([
  ['/innovation/indicators/rd-intensity', 'indicator', 'rd-intensity'],
  ['/plan/projects/hetao?x=y', 'project', 'hetao'],
  ['/plan/4.10.1?quote=0-5', 'clause', '4.10.1'],
  ['/talent', 'module', 'talent'],
  ['/talent/projects', 'module', 'talent'],
  ['/organisations/shenzhen-university', 'organisation', 'shenzhen-university'],
  ['/sources/bulletin', 'source', 'bulletin'],
  ['/questions/12', 'question', '12'],
  ['/consultations/3', 'consultation', '3'],
])('the page %s is about the %s %s', (path, kind, id) => {
  expect(subjectOfPage(path)).toEqual({ kind, id });
});

test.each([
  '/',
  '/questions',
  '/consultations',
  '/plan',
  '/plan/text',
  '/plan/projects',
  '/sources',
  '/changes?about=project:x',
  '/projects',
])('%s is about nothing alone', (path) => {
  expect(subjectOfPage(path)).toBeNull();
});

test.each([
  ['/innovation/indicators/rd-intensity', 'R&D', '/changes.atom?about=indicator%3Ard-intensity', 'Changes: R&D'],
  ['/talent/projects', 'Projects', '/changes.atom?about=module%3Atalent', 'Changes: Talent'],
  ['/consultations/3', 'On housing', '/changes.atom?about=consultation%3A3', 'Changes: On housing'],
  ['/consultations', 'Consultations', '/changes.atom?kind=consultation', 'Consultations'],
  ['/questions?state=open&cursor=x', 'Questions', '/questions.atom?state=open', 'Questions'],
  ['/changes?kind=event&cursor=x', 'Changes', '/changes.atom?kind=event', 'Changes'],
  ['/methods', 'Methods', '/changes.atom', 'What changed lately'],
])('the page %s has the feed of what it is about or lists, or of everything', (page, title, path, name) => {
  expect(feedOfPage(page, title, 'en')).toEqual({ path, title: name });
});

test('a filter asks the data API for the same, one publication by what came after the one before', () => {
  const filter = readChangeFilter(new URLSearchParams('department=talent&revision=13&colour=red'));
  expect(writeChangeFilter(filter)).toBe('?department=talent&revision=13');
  expect(toChangeQuery(filter)).toEqual({ department: 'talent', since: '12', until: '13' });
  const all = readChangeFilter(new URLSearchParams('department=talent'));
  expect(toChangeQuery(all)).toEqual({ department: 'talent', with: 'participation' });
});

describe('the feed', () => {
  const told = (id: string) => ({
    ...{ id, text: `Value ${id} added`, lang: undefined, source: null, place: null },
    subject: { text: 'R&D <intensity>', lang: undefined, path: '/innovation/indicators/rd-intensity', about: 'indicator:rd-intensity' },
  });
  const publication = (more: Partial<ToldPublication>): ToldPublication => ({
    ...{
      id: 'r2',
      revision: 2,
      entry: 4,
      time: '2026-11-25T08:00:00.000Z',
      department: 'innovation',
      reason: 'The bulletin is out',
      changes: [told('a')],
      isCut: false,
    },
    ...more,
  });
  const changed = '2026-11-24T00:00:00.000Z';
  const about: ChangeFeed = { portal: 'https://portal.example/en', query: '?kind=observation', title: 'Changes', locale: 'en', changed };
  const feed = changeFeed([publication({ id: 'r3', revision: 3, changes: [told('b'), told('c'), told('d')] }), publication({})], about);

  it('has an entry for each publication, by an id that its place in no list changes', () => {
    expect(feed.match(/<id>[^<]*/gu)).toEqual([
      '<id>https://portal.example/en/changes?kind=observation',
      '<id>https://portal.example/en/changes#r3',
      '<id>https://portal.example/en/changes#r2',
    ]);
    expect(feed).toContain('<![CDATA[R&amp;D &lt;intensity&gt;: Value b added; 2 more changes]]>');
    expect(feed).toContain('<link href="https://portal.example/en/changes?revision=3"/>');
    expect(feed).toContain('<link href="https://portal.example/en/innovation/indicators/rd-intensity"/>');
    expect(feed).toContain('<br>Reason: The bulletin is out');
  });

  it('leads from an answer to its question, and gives no reason where none is needed', () => {
    const place = { path: '/questions/12', label: 'See question 12' };
    const said = publication({
      id: 'e57',
      revision: null,
      reason: '',
      changes: [{ ...told('e'), text: 'Question 12 answered: yes', place }],
    });
    const answered = changeFeed([said], about);
    expect(answered).toContain('<id>https://portal.example/en/changes#e57');
    expect(answered).toContain('<link href="https://portal.example/en/questions/12"/>');
    expect(answered).not.toContain('Reason');
  });

  it('was changed when the last publication was made, and names itself', () => {
    expect(feed.match(/<updated>[^<]*/gu)).toEqual(Array.from({ length: 3 }, () => '<updated>2026-11-25T08:00:00.000Z'));
    expect(feed).toContain('<link rel="self" href="https://portal.example/en/changes.atom?kind=observation"/>');
    expect(changeFeed([], about)).toContain('<updated>2026-11-24T00:00:00.000Z');
  });
});
