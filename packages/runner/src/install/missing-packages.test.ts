import { expect, test } from 'vitest';
import { missingPackages } from './missing-packages.mjs';

const vue = { version: '3.5.45', integrity: 'sha512-vue' };

test('nothing is missing when everything locked is installed', () => {
  expect(missingPackages({ '': {}, 'apps/shell': {}, 'node_modules/vue': vue }, { 'node_modules/vue': vue })).toEqual([]);
});

test('a package that is not installed is missing', () => {
  expect(missingPackages({ 'node_modules/vue': vue }, {})).toEqual(['node_modules/vue']);
});

test('a package of another version is missing', () => {
  expect(missingPackages({ 'node_modules/vue': vue }, { 'node_modules/vue': { ...vue, version: '3.5.44' } })).toEqual(['node_modules/vue']);
});

test('a package with other contents is missing', () => {
  expect(missingPackages({ 'node_modules/vue': vue }, { 'node_modules/vue': { ...vue, integrity: 'sha512-other' } })).toEqual([
    'node_modules/vue',
  ]);
});

test('a package inside a workspace counts too', () => {
  expect(missingPackages({ 'packages/api/node_modules/zod': vue }, {})).toEqual(['packages/api/node_modules/zod']);
});

test('a package made for another system may be absent', () => {
  expect(missingPackages({ 'node_modules/workerd-darwin': { ...vue, optional: true } }, {})).toEqual([]);
});
