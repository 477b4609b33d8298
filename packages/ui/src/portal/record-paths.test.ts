import { expect, test } from 'vitest';
import { indicatorPath, organisationPath, projectPath, quotePath, readQuoteRange } from './record-paths.ts';

test('a record lives below the module that owns it', () => {
  expect(indicatorPath({ module: 'industry', id: 'hightech-output' })).toBe('/industry/indicators/hightech-output');
  expect(projectPath({ module: 'plan', id: 'x' })).toBe('/plan/projects/x');
});

test('an organisation belongs to no module', () => {
  expect(organisationPath('hkust')).toBe('/organisations/hkust');
});

test('the range that a quote’s path carries is read back', () => {
  const path = quotePath({ clause: '1.1.p1', start: 80, end: 103 });
  expect(path).toBe('/plan/1.1.p1?quote=80-103#quote');
  expect(readQuoteRange(new URL(path, 'http://portal').searchParams.get('quote'))).toEqual({ start: 80, end: 103 });
});

test.each([null, '', '5', '9-3', '3-3', '-1-4', '1-2-3', 'a-b', '1e1-2e2', '1-99999999'])('%s is no range', (parameter) => {
  expect(readQuoteRange(parameter)).toBeNull();
});
