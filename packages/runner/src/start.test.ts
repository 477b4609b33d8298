import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const start = fileURLToPath(new URL('start.mjs', import.meta.url));

test('PORT=lunch ends at once with one line that says what to do', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start], { env: { ...process.env, PORT: 'lunch' }, encoding: 'utf8' });
  expect({ status, stdout, stderr: stderr.trim() }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'PORT=lunch is no port. Use a number from 1 to 65535.',
  });
});

test('an old Node ends at once with one line that says what to do', () => {
  const pretend = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.4' })";
  const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, start], { encoding: 'utf8' });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: 'The portal needs Node 20 or newer; this is 18.20.4. Get it from https://nodejs.org',
  });
});
