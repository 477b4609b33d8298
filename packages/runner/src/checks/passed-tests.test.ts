import { expect, test } from 'vitest';
import { passedTests as passedInBrowser } from './browser-tests.mjs';
import { passedChecks } from './module-checks.mjs';
import { passedTests as passedInVitest } from './unit-tests.mjs';

test('vitest’s passed tests are counted', () => {
  expect(passedInVitest('{"numTotalTests":9,"numPassedTests":7,"numPendingTests":2}')).toBe(7);
});

test('Playwright’s passed tests are counted', () => {
  expect(passedInBrowser('{"stats":{"expected":5,"skipped":1,"unexpected":0,"flaky":0}}')).toBe(5);
});

test('what passed in the check of a module is counted', () => {
  expect(passedChecks('{"module":"talent","passed":12,"failed":0,"checks":[]}')).toBe(12);
});
