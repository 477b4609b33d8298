import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { noteRunning, runningPortal, runningPortals } from './running-portals.mjs';

// Ports that no portal can have: those of others may run meanwhile.
const running = { port: 100_001, state: '/tmp/running' };
const killed = { port: 100_002, state: '/tmp/killed' };

test('a portal is found while it runs, and not after it has ended', () => {
  const forget = noteRunning(running);
  expect(runningPortals()).toContainEqual(running);
  forget();
  expect(runningPortals()).not.toContainEqual(running);
});

test('a portal that was killed is not found, although it could not sign off', () => {
  const module = fileURLToPath(new URL('running-portals.mjs', import.meta.url));
  const code = `import(${JSON.stringify(module)}).then(({ noteRunning }) => noteRunning(${JSON.stringify(killed)}))`;
  execFileSync(process.execPath, ['--eval', code]);
  expect(runningPortals()).not.toContainEqual(killed);
  expect(runningPortal('http://localhost:65535')).toBeNull();
});
