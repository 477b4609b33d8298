import type { Change } from '@policy/api';
import { describe, expect, it, test } from 'vitest';
import { readChangeFilter, toChangeQuery, writeChangeFilter } from './change-filter.ts';
import { changeFeed, type ChangeFeed } from './change-feed.ts';
import { feedOfPage } from './feed-of-page.ts';
import { groupByPublication } from './group-by-publication.ts';
import type { ToldPublication } from './read-publications.ts';
import { subjectOfPage } from './subject-of-page.ts';

const entry = (id: number, revision: number, kind: string): Change => ({
  ...{ id: String(id), revision, kind, time: `2026-11-2${revision}T08:00:00.000Z`, actor: 'a', department: 'talent', action: 'add' },
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
});

test.each([
  ['/innovation/indicators/rd-intensity', 'indicator', 'rd-intensity'],
  ['/plan/projects/hetao?x=y', 'project', 'hetao'],
  ['/plan/4.10.1?quote=0-5', 'clause', '4.10.1'],
  ['/talent', 'module', 'talent'],
  ['/talent/projects', 'module', 'talent'],
  ['/organisations/shenzhen-university', 'organisation', 'shenzhen-university'],
  ['/sources/bulletin', 'source', 'bulletin'],
])('the page %s is about the %s %s', (path, kind, id) => {
  expect(subjectOfPage(path)).toEqual({ kind, id });
});

test.each(['/', '/plan', '/plan/text', '/plan/projects', '/sources', '/changes?about=project:x', '/projects'])(
  '%s is about nothing alone',
  (path) => {
    expect(subjectOfPage(path)).toBeNull();
  },
);

test('a page has the feed of what it is about, the page of changes that of its filters, any other that of everything', () => {
  expect(feedOfPage('/innovation/indicators/rd-intensity', 'R&D', 'en')).toEqual({
    query: '?about=indicator%3Ard-intensity',
    title: 'Changes: R&D',
  });
  expect(feedOfPage('/talent/projects', 'Projects', 'en')).toMatchObject({ query: '?about=module%3Atalent', title: 'Changes: Talent' });
  expect(feedOfPage('/changes?kind=event&cursor=x', 'Changes', 'en').query).toBe('?kind=event');
  expect(feedOfPage('/methods', 'Methods', 'en').query).toBe('');
});

test('a filter asks the data API for the same, one publication by what came after the one before', () => {
  const filter = readChangeFilter(new URLSearchParams('department=talent&revision=13&colour=red'));
  expect(writeChangeFilter(filter)).toBe('?department=talent&revision=13');
  expect(toChangeQuery(filter)).toEqual({ department: 'talent', since: '12', until: '13' });
});

describe('the feed', () => {
  const told = (id: string) => ({
    ...{ id, text: `Value ${id} added`, lang: undefined, source: null },
    subject: { text: 'R&D <intensity>', lang: undefined, path: '/innovation/indicators/rd-intensity', about: 'indicator:rd-intensity' },
  });
  const publication = (more: Partial<ToldPublication>): ToldPublication => ({
    ...{
      revision: 2,
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
  const feed = changeFeed([publication({ revision: 3, changes: [told('b'), told('c'), told('d')] }), publication({})], about);

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

  it('was changed when the last publication was made, and names itself', () => {
    expect(feed.match(/<updated>[^<]*/gu)).toEqual(Array.from({ length: 3 }, () => '<updated>2026-11-25T08:00:00.000Z'));
    expect(feed).toContain('<link rel="self" href="https://portal.example/en/changes.atom?kind=observation"/>');
    expect(changeFeed([], about)).toContain('<updated>2026-11-24T00:00:00.000Z');
  });
});
