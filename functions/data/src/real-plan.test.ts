import {
  clauseSchema,
  defectListSchema,
  factListSchema,
  indicatorListSchema,
  measureListSchema,
  organisationDetailSchema,
  organisationListSchema,
  planSchema,
  programmeListSchema,
  projectListSchema,
} from '@policy/api';
import { createApiClient, listAll, type ApiClient } from '@policy/api-client';
import type { D1Database } from '@cloudflare/workers-types';
import { loadPlan, type Plan } from '@policy/plan';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { createApp } from './app.ts';
import { applyMigrations } from './database/apply-migrations.ts';
import { readMigrations } from './database/read-migrations.ts';
import { importPlan } from './import/import-plan.ts';

/** The plan as it is published, through the API and its client, with nothing left out. */
let plan: Plan;
let client: ApiClient;
let close: () => Promise<void>;

beforeAll(async () => {
  plan = loadPlan();
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: fileURLToPath(new URL('../wrangler.jsonc', import.meta.url)),
    persist: false,
    remoteBindings: false,
  });
  await applyMigrations(proxy.env.DB, readMigrations());
  await importPlan(proxy.env.DB, plan, { reason: 'test', time: new Date() });
  const app = createApp();
  client = createApiClient({ fetch: async (input, init) => app.request(input, init, proxy.env) });
  close = () => proxy.dispose();
});

afterAll(() => close());

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('every record of the plan comes out in the published shape', () => {
  it('lists', async () => {
    expect(ids(await listAll(client.projects, {}))).toEqual(ids(plan.projects));
    expect(ids(await listAll(client.measures, {}))).toEqual(ids(plan.measures));
    expect(ids(await listAll(client.organisations, {}))).toEqual(ids(plan.organisations));
    expect(ids(await listAll(client.indicators, {}))).toEqual(ids(plan.indicators));
    expect(ids(await listAll(client.facts, {}))).toEqual(ids(plan.facts));
    expect(ids(await listAll(client.defects, {}))).toEqual(ids(plan.defects));
    expect(ids(await listAll(client.programmes, {}))).toEqual(ids(plan.programmes));

    projectListSchema.strict().parse(await client.projects({ limit: 200 }));
    measureListSchema.strict().parse(await client.measures({ limit: 200 }));
    organisationListSchema.strict().parse(await client.organisations({ limit: 200 }));
    indicatorListSchema.strict().parse(await client.indicators());
    factListSchema.strict().parse(await client.facts({ limit: 200 }));
    defectListSchema.strict().parse(await client.defects({ limit: 200 }));
    programmeListSchema.strict().parse(await client.programmes());
  });

  it('clauses, whose sentences join to their text and which link to every record that quotes them', async () => {
    planSchema.strict().parse(await client.plan());
    const linked = new Set<string>();
    for (const { id } of plan.clauses) {
      const clause = clauseSchema.strict().parse(await client.clause(id));
      const text = clause.text?.zhHans ?? '';
      expect(clause.sentences.map((sentence) => sentence.text.zhHans).join('')).toBe(text);
      for (const { kind, id, quote, start, end } of clause.records) {
        expect(text.slice(start, end)).toBe(quote);
        linked.add(`${kind} ${id}`);
      }
    }
    for (const { id } of plan.projects) expect(linked).toContain(`project ${id}`);
    for (const { id } of plan.measures) expect(linked).toContain(`measure ${id}`);
    for (const { id } of plan.indicators) expect(linked).toContain(`indicator ${id}`);
    for (const { id } of plan.facts) expect(linked).toContain(`fact ${id}`);
  });

  it('organisations', async () => {
    for (const { id } of plan.organisations) organisationDetailSchema.strict().parse(await client.organisation(id));
  });
});

describe('search', () => {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();

  it('finds exactly the clauses that a plain scan finds, for any one to four characters of the text', async () => {
    const texts = plan.clauses.flatMap(({ text }) => (text === null ? [] : [text.zhHans, text.zhHant]));
    const cut = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 })).map(([which, at, length]) => {
      const characters = [...texts[which % texts.length]!];
      const start = at % Math.max(1, characters.length - length);
      return characters.slice(start, start + length).join('');
    });
    // Latin letters and digits alone are searched in the English texts too.
    const chinese = cut.filter((words) => /\p{Script=Han}/u.test(words) && !/\s/u.test(words));
    await fc.assert(
      fc.asyncProperty(chinese, async (q) => {
        const hits = await listAll((page) => client.search({ ...page, q, kind: 'clause' }), {});
        const scanned = plan.clauses.filter(({ title, text }) =>
          [title, text].some((both) => both !== null && [both.zhHans, both.zhHant].some((words) => fold(words).includes(fold(q)))),
        );
        expect(ids(hits).toSorted()).toEqual(ids(scanned).toSorted());
      }),
      { numRuns: 150 },
    );
  });

  it('finds projects by their names in each language', async () => {
    for (const { id, name } of plan.projects.filter((_, index) => index % 20 === 0)) {
      for (const q of [name.zhHans, name.zhHant, name.en].filter((words) => words.length <= 100)) {
        const { items } = await client.search({ q, kind: 'project', limit: 20 });
        expect(ids(items), q).toContain(id);
      }
    }
  });
});
