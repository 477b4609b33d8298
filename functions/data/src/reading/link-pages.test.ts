import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { text } from '../testing/small-clauses.ts';
import { smallPlan } from '../testing/small-plan.ts';

beforeEach(() => fillDatabase());

/** One page, and where its header `Link` leads. */
async function readPage(path: string): Promise<{ ids: string[]; next: string | null; revision: string | null }> {
  const response = await ask(path);
  const { items } = (await response.json()) as { items: { id: string }[] };
  const target = /<([^>]+)>; rel="next"/u.exec(response.headers.get('link') ?? '')?.[1];
  const next = target === undefined ? null : new URL(target, `http://portal.test/api/v1${path}`);
  return {
    ids: items.map(({ id }) => id),
    next: next && next.pathname.replace('/api/v1', '') + next.search,
    revision: response.headers.get('policy-revision'),
  };
}

const publish = (plan: ReturnType<typeof smallPlan>, hour: number) =>
  importPlan(env.DB, plan, { reason: 'meanwhile', time: new Date(Date.UTC(2026, 10, 25, hour)) });

it.each(['/projects?limit=1', '/projects?limit=1&filter=id:ne:x', '/projects?limit=1&sort=-plan'])(
  '%s is read by the header Link to its end while data changes: nothing twice, nothing left out',
  async (path) => {
    const { projects } = smallPlan();
    const ids: string[] = [];
    const revisions = new Set<string | null>();
    for (let next: string | null = path; next !== null;) {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(next);
      ids.push(...page.ids);
      revisions.add(page.revision);
      next = page.next;
      // After the first page the last project is gone (from behind the cursor, or the very one that it names), later it is back.
      if (revisions.size === 1) await publish({ ...smallPlan(), projects: projects.slice(0, -1) }, 1);
      if (revisions.size === 2 && ids.length === 2) await publish({ ...smallPlan(), projects: renamed(projects) }, 2);
    }
    expect(revisions.size).toBe(3);
    // Turned round, the project that came back stands before what is still to be read.
    expect(ids.toSorted()).toEqual(projects.map(({ id }) => id).toSorted());
  },
);

function renamed(projects: ReturnType<typeof smallPlan>['projects']) {
  return projects.map((project, index) => (index === 2 ? { ...project, name: text('改名', 'Renamed') } : project));
}
