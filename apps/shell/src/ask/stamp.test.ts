import { expect, it } from 'vitest';
import { longestTime, readStamp, shortestTime, writeStamp } from './stamp.ts';

const secret = 'secret of the portal';
const shown = Date.parse('2026-11-26T02:00:00Z');

it.each([
  [shortestTime - 1, 'too-fast'],
  [shortestTime, 'good'],
  [longestTime, 'good'],
  [longestTime + 1, 'too-old'],
])('a form sent %d ms after it was shown is %s', async (age, reading) => {
  expect(await readStamp(secret, await writeStamp(secret, shown), shown + age)).toBe(reading);
});

it('a time that somebody made up, or that another portal signed, is forged', async () => {
  const stamp = await writeStamp(secret, shown);
  const later = shown + 60_000;
  expect(await readStamp(secret, stamp.replace(/^\d+/u, String(shown - 1)), later)).toBe('forged');
  expect(await readStamp('another secret', stamp, later)).toBe('forged');
  for (const wrong of ['', '1', `${shown}.`, 'x'.repeat(1000)]) expect(await readStamp(secret, wrong, later)).toBe('forged');
});
