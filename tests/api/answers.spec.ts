import {
  actListSchema,
  clauseSchema,
  defectListSchema,
  eventListSchema,
  factListSchema,
  fundListSchema,
  healthSchema,
  implementationListSchema,
  namedDepartmentListSchema,
  indicatorListSchema,
  indicatorSchema,
  measureListSchema,
  moduleIds,
  organisationListSchema,
  planSchema,
  programmeListSchema,
  projectListSchema,
  projectDetailSchema,
  resultListSchema,
  searchResultSchema,
  sourceDetailSchema,
  sourceListSchema,
} from '@policy/api';
import { expect, test, type APIRequestContext } from '@playwright/test';
import type { z } from 'zod';

const answers: [string, z.ZodType][] = [
  ['/health', healthSchema],
  ['/plan', planSchema],
  ['/plan/clauses/4.10.1', clauseSchema],
  ['/plan/clauses/1.1.p2', clauseSchema],
  ['/indicators', indicatorListSchema],
  ['/indicators/rd-intensity', indicatorSchema],
  ['/results', resultListSchema],
  ['/results?goalOf=plan&status=missed', resultListSchema],
  ['/programmes', programmeListSchema],
  ['/projects', projectListSchema],
  ['/projects?module=talent&limit=5', projectListSchema],
  ['/projects/lok-ma-chau-loop', projectDetailSchema],
  ['/events', eventListSchema],
  ['/events?kind=dropped', eventListSchema],
  ['/measures', measureListSchema],
  ['/organisations', organisationListSchema],
  ['/facts', factListSchema],
  ['/defects', defectListSchema],
  ['/implementation', implementationListSchema],
  ['/named-departments', namedDepartmentListSchema],
  ['/acts', actListSchema],
  ['/funds', fundListSchema],
  ['/sources', sourceListSchema],
  ['/sources/implementation-programme-gazette-2009', sourceDetailSchema],
  [`/search?q=${encodeURIComponent('河套')}`, searchResultSchema],
];

for (const [path, schema] of answers) {
  test(`GET ${decodeURIComponent(path)} answers as documented`, async ({ request }) => {
    const answer = await request.get(`/api/v1${path}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(schema.safeParse(await answer.json()).error).toBeUndefined();
  });
}

test('the plan has its 70 numbered clauses and its ten programmes', async ({ request }) => {
  const plan = planSchema.parse(await (await request.get('/api/v1/plan')).json());
  const nodes = plan.tree.flatMap(function below(node): typeof plan.tree {
    return [node, ...node.children.flatMap(below)];
  });
  expect(nodes.filter(({ kind }) => kind === 'item')).toHaveLength(70);
  const programmes = programmeListSchema.parse(await (await request.get('/api/v1/programmes')).json());
  expect(programmes.total).toBe(10);
});

test('every module has projects, and each can be asked for by its id', async ({ request }) => {
  for (const module of moduleIds) {
    const { total, items } = projectListSchema.parse(await (await request.get(`/api/v1/projects?module=${module}&limit=3`)).json());
    expect(total).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.module).toBe(module);
      const project = projectDetailSchema.parse(await (await request.get(`/api/v1/projects/${item.id}`)).json());
      expect(project).toMatchObject(item);
    }
  }
});

test('walking through the pages of a list meets every record once', async ({ request }) => {
  const ids: string[] = [];
  let total = 0;
  for (let next: string | null = '/api/v1/projects?limit=40'; next;) {
    const page: z.infer<typeof projectListSchema> = projectListSchema.parse(await (await request.get(next)).json());
    total = page.total;
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  expect(ids.length).toBe(total);
  expect(new Set(ids).size).toBe(total);
});

test('every project and indicator is quoted verbatim in its clause', async ({ request }) => {
  const texts = new Map<string, string>();
  for (const record of [
    ...(await allOf(request, '/api/v1/projects?limit=200')),
    ...(await allOf(request, '/api/v1/indicators?limit=200')),
  ]) {
    if (!texts.has(record.clause)) {
      const clause = clauseSchema.parse(await (await request.get(`/api/v1/plan/clauses/${record.clause}`)).json());
      texts.set(record.clause, clause.text?.zhHans ?? clause.title?.zhHans ?? '');
    }
    expect(texts.get(record.clause), record.id).toContain(record.quote);
  }
});

async function allOf(request: APIRequestContext, first: string): Promise<{ id: string; clause: string; quote: string }[]> {
  const records: { id: string; clause: string; quote: string }[] = [];
  for (let next: string | null = first; next;) {
    const page = (await (await request.get(next)).json()) as { items: typeof records; next: string | null };
    records.push(...page.items);
    next = page.next;
  }
  return records;
}
