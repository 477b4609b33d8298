import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isGroupAlive } from './is-group-alive.mjs';
import { startGroup } from './process-group.mjs';
import { readLines } from './read-lines.mjs';

const options = { cwd: '.', env: process.env };

/** Starts a process that starts another one; both ignore `signal`. */
async function startFamily(ignored = ''): Promise<ReturnType<typeof startGroup>> {
  const ignore = ignored ? `process.on('${ignored}', () => {});` : '';
  const forever = `${ignore} setInterval(() => {}, 1000);`;
  const child = JSON.stringify(`${forever} console.log('ready');`);
  const parent = `${forever} require('node:child_process').spawn(process.execPath, ['-e', ${child}], { stdio: 'inherit' });`;
  const group = startGroup(process.execPath, ['-e', parent], options);
  await new Promise<void>((resolve) => readLines(group.leader, () => resolve()));
  return group;
}

test('stopping a group ends what its leader has started', async () => {
  const group = await startFamily();
  expect(isGroupAlive(group.leader.pid!)).toBe(true);
  await group.stop();
  expect(isGroupAlive(group.leader.pid!)).toBe(false);
});

test('a leader that has ended by itself leaves nobody behind', async () => {
  const group = await startFamily();
  group.leader.kill('SIGKILL');
  await once(group.leader, 'exit');
  expect(isGroupAlive(group.leader.pid!)).toBe(true);
  await group.stop();
  expect(isGroupAlive(group.leader.pid!)).toBe(false);
});

test('a group that does not listen is ended all the same', { timeout: 10_000 }, async () => {
  const group = await startFamily('SIGTERM');
  await group.stop();
  expect(isGroupAlive(group.leader.pid!)).toBe(false);
});

test('a group can be stopped twice', async () => {
  const group = await startFamily();
  await group.stop();
  await expect(group.stop()).resolves.toBeUndefined();
});
