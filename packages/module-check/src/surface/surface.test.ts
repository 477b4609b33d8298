import { expect, test } from 'vitest';
import { compareSurfaces, updateSurface, type Surface } from './surface.ts';

const surface: Surface = {
  module: 'talent',
  contract: 1,
  vue: 'shared',
  navigation: ['/projects'],
  routes: { '/projects': ['kind'], '/clauses': [] },
  widgets: { indicator: ['id'] },
  exposes: ['./pages', './widgets'],
  events: [],
  removed: [],
};

test('the same surface has no changes', () => {
  expect(compareSurfaces(surface, structuredClone(surface))).toEqual([]);
});

test('a page, a name of a query and a widget that are gone are named', () => {
  const built = { ...surface, routes: { '/projects': [] }, widgets: {} };
  expect(compareSurfaces(surface, built)).toEqual([
    { kind: 'removed', what: 'routes /projects?kind' },
    { kind: 'removed', what: 'routes /clauses' },
    { kind: 'removed', what: 'widgets indicator' },
    { kind: 'removed', what: 'widgets indicator?id' },
  ]);
});

test('what is new, another order and another Vue are named too', () => {
  expect(compareSurfaces(surface, { ...surface, events: ['chosen'] })).toEqual([{ kind: 'added', what: 'events chosen' }]);
  expect(compareSurfaces(surface, { ...surface, exposes: ['./widgets', './pages'] })).toEqual([{ kind: 'changed', what: 'the order' }]);
  expect(compareSurfaces(surface, { ...surface, vue: 'own' })).toEqual([{ kind: 'changed', what: 'vue shared → own' }]);
});

test('an updated report says what was removed, until it is back', () => {
  const built = { ...surface, routes: { '/projects': ['kind'] } };
  const updated = updateSurface(surface, built);
  expect(updated.removed).toEqual(['routes /clauses']);
  expect(compareSurfaces(updated, built)).toEqual([]);
  expect(updateSurface(updated, surface).removed).toEqual([]);
});
