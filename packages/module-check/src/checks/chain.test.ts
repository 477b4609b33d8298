import { expect, test } from 'vitest';
import { checks } from './index.ts';
import { sampleModule } from './sample-module.ts';

test.each(checks.map((check) => [check.name, check] as const))('a module with nothing wrong passes: %s', (_, check) => {
  const { findings, looked } = check.run(sampleModule());
  expect(findings).toEqual([]);
  expect(looked).toBeGreaterThan(0);
});
