import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';

beforeAll(() => fillDatabase());

interface Page {
  items: { id: string }[];
  next: string | null;
}

it('a list’s next page has the path that the portal is mounted at, and leads there', async () => {
  const base = '/ztzl/innovation';
  const askMounted = (path: string) => createApp().request(`https://portal.example${path}`, { headers: { 'policy-base': base } }, env);
  const answer = await askMounted('/api/v1/projects?limit=1');
  const first = (await answer.json()) as Page;
  expect(first.next).toMatch(/^\/ztzl\/innovation\/api\/v1\/projects\?limit=1&cursor=/u);

  // The shell takes the path off before it hands the question over.
  const second = (await (await askMounted(first.next!.slice(base.length))).json()) as Page;
  expect(second.items[0]!.id).not.toBe(first.items[0]!.id);
});

it('the same list asked at the root has no path before it, whoever asked first', async () => {
  const { next } = (await (await ask('/projects?limit=1')).json()) as Page;
  expect(next).toMatch(/^\/api\/v1\/projects\?/u);
});
