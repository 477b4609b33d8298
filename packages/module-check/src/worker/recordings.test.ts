import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecording, writeRecording } from './recordings.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'recordings-'));

test('an answer is found again, whatever the order of its query', () => {
  const place = folder();
  writeRecording('/api/v1/projects?module=talent&limit=200', { status: 200, body: { items: [], total: 0, next: null } }, place);
  expect(readRecording('/api/v1/projects?limit=200&module=talent', place)).toEqual({
    status: 200,
    body: { items: [], total: 0, next: null },
  });
  expect(readRecording('/api/v1/projects?module=talent', place)).toBeNull();
});

test('a long list is cut to its first records and says that it is complete', () => {
  const place = folder();
  const items = Array.from({ length: 100 }, (_, id) => ({ id, text: 'x'.repeat(1000) }));
  const kept = writeRecording('/api/v1/projects', { status: 200, body: { items, total: 100, next: '/more' } }, place);
  expect(kept.body).toEqual({ items: items.slice(0, 11), total: 11, next: null });
  expect(readRecording('/api/v1/projects', place)).toEqual(kept);
});
