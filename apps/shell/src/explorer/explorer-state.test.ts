import { expect, test } from 'vitest';
import {
  dataPath,
  everyProject,
  explorerPath,
  projectQuery,
  readExplorerState,
  withoutFilter,
  type ExplorerState,
} from './explorer-state.ts';

const read = (path: string) => readExplorerState(new URL(path, 'http://portal').searchParams);
const narrowed: ExplorerState = {
  filters: { clause: '4.10', module: 'shenzhen-hongkong', organisation: 'hkust' },
  sort: 'name',
  view: 'cards',
  page: 2,
};

test('all projects have the plain address', () => {
  expect(explorerPath(everyProject)).toBe('/projects');
  expect(read('/projects')).toEqual(everyProject);
});

test.each([
  [narrowed, '/projects?module=shenzhen-hongkong&organisation=hkust&clause=4.10&sort=name&view=cards&page=2'],
  [{ ...everyProject, filters: { kind: 'fund', programme: 'opening-up' } }, '/projects?programme=opening-up&kind=fund'],
  [{ ...everyProject, view: 'cards' }, '/projects?view=cards'],
] satisfies [ExplorerState, string][])('a state survives its address: %o', (state, path) => {
  expect(explorerPath(state)).toBe(path);
  expect(read(path)).toEqual(state);
});

test('the order of a query and empty choices make no other address', () => {
  expect(explorerPath(read('/projects?kind=fund&programme=&module=talent&sort=&page=1'))).toBe('/projects?module=talent&kind=fund');
});

test.each(['0', '-1', '1.5', 'x', '1e400', ''])('page “%s” is the first', (page) => {
  expect(read(`/projects?page=${page}`).page).toBe(1);
});

test('an unknown order or view is the usual one', () => {
  expect(read('/projects?sort=size&view=globe')).toEqual(everyProject);
});

test('a filter value that means nothing stays for the API to refuse, and cannot break the address', () => {
  const state = read('/projects?kind=a%26b%3D%22c%0A');
  expect(state.filters.kind).toBe('a&b="c');
  expect(explorerPath(state)).toBe('/projects?kind=a%26b%3D%22c');
});

test('a filter is taken away alone, and from the first page', () => {
  expect(explorerPath(withoutFilter(narrowed, 'organisation'))).toBe('/projects?module=shenzhen-hongkong&clause=4.10&sort=name&view=cards');
});

test('the API is asked for the same projects in the same order', () => {
  expect(projectQuery(narrowed, 'en')).toEqual({ ...narrowed.filters, sort: 'name', locale: 'en' });
  expect(dataPath(narrowed, 'en', '.csv')).toBe(
    '/api/v1/projects.csv?module=shenzhen-hongkong&organisation=hkust&clause=4.10&sort=name&locale=en',
  );
  expect(dataPath(everyProject, 'en', '.csv')).toBe('/api/v1/projects.csv');
  expect(dataPath(everyProject, 'en', '')).toBe('/api/v1/projects?limit=200');
});
