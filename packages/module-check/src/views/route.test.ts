import { expect, test } from 'vitest';
import { fillRoute, fits, readParams } from './route.ts';

test('a path fits a route segment by segment', () => {
  expect(readParams('/indicators/:id', '/indicators/rd-intensity')).toEqual({ id: 'rd-intensity' });
  expect(fits('/', '')).toBe(true);
  expect(fits('/api/v1/*', '/api/v1/projects/x')).toBe(true);
  expect(fits('/indicators', '/indicators/rd-intensity')).toBe(false);
});

test('a route is filled with values, if there is one for each name', () => {
  expect(fillRoute('/indicators/:id', { id: 'x' })).toBe('/indicators/x');
  expect(fillRoute('/indicators/:id', {})).toBeNull();
  expect(fillRoute('/', {})).toBe('');
});
