import { expect, test } from 'vitest';
import { linesOfFailedTasks } from './run-turbo.mjs';

test('only what the failed tasks printed is shown', () => {
  const lines = [
    '@policy/api:typecheck: cache miss, executing 1234',
    '@policy/plan:typecheck: src/plan.ts(1,1): error TS2322',
    '@policy/api:typecheck: fine',
    ' Tasks:    1 successful, 2 total',
    'Failed:    @policy/plan#typecheck',
    '',
  ];
  expect(linesOfFailedTasks(lines)).toEqual(['@policy/plan:typecheck: src/plan.ts(1,1): error TS2322']);
});

test('everything is shown when turbo itself fails', () => {
  expect(linesOfFailedTasks(['x Could not parse turbo.json'])).toEqual(['x Could not parse turbo.json']);
});
