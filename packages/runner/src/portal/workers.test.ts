import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configOf, modules, workers } from './workers.mjs';

test('modules are those that the shell binds, each with a Worker that can be started', () => {
  expect(modules.length).toBeGreaterThan(0);
  for (const { id, worker } of modules) {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(existsSync(configOf(worker)), id).toBe(true);
  }
});

test('the public Worker comes first', () => {
  expect(Object.keys(workers)[0]).toBe('policy-shell');
});

test('an unknown Worker is refused by name', () => {
  expect(() => configOf('policy-nobody')).toThrow('policy-nobody');
});
