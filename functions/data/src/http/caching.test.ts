import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { smallPlan } from '../testing/small-plan.ts';

beforeAll(() => fillDatabase());

const headersOf = async (path: string, headers: Record<string, string> = {}) => (await ask(path, { headers })).headers;

describe('every read', () => {
  it.each(['/projects', '/projects/hetao', '/plan', '/plan/clauses/4.10.1', '/search?q=深圳', '/projects.csv', '/revisions'])(
    '%s tells its revision, when that was published, and how long it may be kept',
    async (path) => {
      const headers = await headersOf(path);
      expect(headers.get('policy-revision')).toBe('1');
      expect(headers.get('etag')).toMatch(/^"r1-[0-9a-f]{20}"$/u);
      expect(headers.get('last-modified')).toBe('Tue, 24 Nov 2026 00:00:00 GMT');
      expect(headers.get('cache-control')).toBe('public, max-age=10, stale-while-revalidate=60');
      expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
    },
  );

  it('of a revision by its number may be kept for ever', async () => {
    expect((await headersOf('/projects?revision=1')).get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('has the same tag for the same address, and another for another address or form', async () => {
    const tags = await Promise.all(
      ['/projects', '/projects', '/projects?limit=1', '/projects.csv', '/facts'].map(async (path) => (await headersOf(path)).get('etag')),
    );
    expect(tags[1]).toBe(tags[0]);
    expect(new Set(tags).size).toBe(4);
    expect((await headersOf('/projects', { accept: 'text/csv' })).get('etag')).not.toBe(tags[0]);
  });

  it('is 304 without a body where the client has it', async () => {
    const etag = (await headersOf('/projects')).get('etag')!;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask('/projects', { headers: { 'if-none-match': tag } });
      expect(response.status, tag).toBe(304);
      expect(await response.text()).toBe('');
      expect(response.headers.get('etag')).toBe(etag);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
    expect((await ask('/projects', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await ask('/projects?limit=1', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('is 304 where nothing was published since the time that the client names', async () => {
    const since = (time: string) => ask('/projects', { headers: { 'if-modified-since': time } });
    expect((await since('Tue, 24 Nov 2026 00:00:00 GMT')).status).toBe(304);
    expect((await since('Mon, 23 Nov 2026 00:00:00 GMT')).status).toBe(200);
    expect((await since('yesterday')).status).toBe(200);
    const both = { 'if-none-match': '"other"', 'if-modified-since': 'Tue, 24 Nov 2026 00:00:00 GMT' };
    expect((await ask('/projects', { headers: both })).status).toBe(200);
  });

  it('is 304 to HEAD too, and HEAD tells what GET would', async () => {
    const head = await ask('/projects', { method: 'HEAD' });
    expect(head.headers.get('etag')).toBe((await headersOf('/projects')).get('etag'));
    expect((await ask('/projects', { method: 'HEAD', headers: { 'if-none-match': head.headers.get('etag')! } })).status).toBe(304);
  });
});

it('what went wrong is never kept, and health is always asked anew', async () => {
  for (const path of ['/projects?limit=0', '/projects/nowhere', '/nothing']) {
    expect((await headersOf(path)).get('etag'), path).toBeNull();
  }
  expect((await headersOf('/health')).get('cache-control')).toBe('no-store');
});

it('a new revision has new tags at once', async () => {
  const before = (await headersOf('/facts')).get('etag');
  const plan = smallPlan();
  plan.defects.pop();
  await importPlan(env.DB, plan, { reason: 'test', time: new Date('2026-11-25T00:00:00Z') });
  const after = await headersOf('/facts', { 'if-none-match': before! });
  expect(after.get('policy-revision')).toBe('2');
  expect(after.get('etag')).toMatch(/^"r2-/u);
});
