import { expect, it } from 'vitest';
import { aboutOfPage, pathOfAbout, readAbout, writeAbout } from './about-of-page.ts';

it.each([
  ['/plan/4.10.1', { kind: 'clause', id: '4.10.1' }],
  ['/plan/1.1.p2', { kind: 'clause', id: '1.1.p2' }],
  ['/talent/projects/hetao', { kind: 'project', id: 'hetao' }],
  ['/plan/indicators/gdp', { kind: 'indicator', id: 'gdp' }],
])('%s is about its record', (path, about) => {
  expect(aboutOfPage(path)).toEqual(about);
});

it.each([
  '/',
  '/plan',
  '/plan/text',
  '/plan/projects',
  '/talent/projects',
  '/sources/x',
  '/organisations/x',
  '/talent/projects/..',
  '/questions/12',
  '/consultations/3',
])('%s is about no record that one can ask about', (path) => {
  expect(aboutOfPage(path)).toBeNull();
});

it('what an address says is read as it was written, and nothing else is', () => {
  expect(readAbout(writeAbout({ kind: 'project', id: 'hetao' }))).toEqual({ kind: 'project', id: 'hetao' });
  for (const wrong of ['', 'project', 'project:', 'planet:mars', 'project:../x', 'clause:4.10.1 ']) expect(readAbout(wrong)).toBeNull();
  expect(pathOfAbout({ kind: 'indicator', id: 'gdp', module: 'plan' })).toBe('/plan/indicators/gdp');
});
