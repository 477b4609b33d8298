import { contradictionListSchema, sourceDetailSchema, sourceListSchema, type Indicator } from '@policy/api';
import { createApiClient, listAll, type ApiClient } from '@policy/api-client';
import type { D1Database } from '@cloudflare/workers-types';
import { loadPlan, type Plan } from '@policy/plan';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { createApp } from './app.ts';
import { applyMigrations } from './database/apply-migrations.ts';
import { readMigrations } from './database/read-migrations.ts';
import { importPlan } from './import/import-plan.ts';

/** What came of the real plan, through the API: every status here was worked out by hand from the records. */
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

/** Status, reasons and the value that counted, for the target of a year. */
function outcome(indicator: Indicator, year: number) {
  const { status, reasons, choice } = indicator.targets.find((target) => target.year === year)!;
  const counted = indicator.observations.find(({ id }) => id === choice.chosen);
  return { status, reasons, value: counted?.value ?? null };
}

describe('the targets of the plan', () => {
  it.each<[string, number, number | null, string, string[]]>([
    ['rd-intensity', 2010, 3.64, 'missed', ['falls-short']],
    ['rd-intensity', 2015, 4.05, 'missed', ['falls-short']],
    ['patents-per-10k', 2010, 33.7, 'achieved', ['meets-target', 'definition-changed', 'derived', 'low-confidence']],
    ['patents-per-10k', 2015, null, 'no-data', ['only-earlier-observations', 'met-before-target-year', 'definition-changed', 'derived']],
    ['hightech-value-added-share', 2010, 32.2, 'missed', ['falls-short', 'other-definition']],
    ['hightech-output', 2010, 10_176, 'missed', ['falls-short', 'definition-changed', 'other-definition']],
    ['hightech-output', 2015, null, 'no-data', ['only-earlier-observations', 'definition-changed']],
    ['st-progress-contribution', 2015, null, 'no-data', ['no-observation']],
    ['national-key-labs', 2015, null, 'no-data', ['no-observation']],
    ['national-engineering-labs', 2015, null, 'no-data', ['no-observation']],
    ['national-enterprise-tech-centres', 2015, null, 'no-data', ['no-observation']],
    ['provincial-city-labs', 2015, null, 'no-data', ['no-observation']],
    ['national-hightech-projects', 2015, null, 'no-data', ['no-observation']],
  ])('%s %d: %s, %s', async (id, year, value, status, reasons) => {
    expect(outcome(await client.indicator(id), year)).toEqual({ status, reasons, value });
  });

  it('have no result for the value-added share of 2015: the newest value before it counts companies only', async () => {
    const { status, reasons } = outcome(await client.indicator('hightech-value-added-share'), 2015);
    expect(status).toBe('no-data');
    expect(reasons[0]).toBe('only-earlier-observations');
  });
});

describe('the goals of other papers', () => {
  it('stand beside the plan’s with their own status: R&D of 2015 missed by one, met by the others', async () => {
    const { targets, otherGoals } = await client.indicator('rd-intensity');
    expect(targets[1]).toMatchObject({ value: 5.5, status: 'missed' });
    expect(otherGoals.map(({ paper, value, status, reasons }) => [paper.id, value, status, reasons])).toEqual([
      ['twelfth-five-year-outline-draft', 4, 'achieved', ['meets-target']],
      ['shenzhen-standards-action-plan', 4, 'achieved', ['above-stated-value']],
    ]);
  });

  it('are measured by their own definition', async () => {
    const { otherGoals } = await client.indicator('patents-per-10k');
    expect(otherGoals).toMatchObject([{ value: 12, variant: { id: 'inventions' }, status: 'no-data' }]);
  });
});

describe('which value counts', () => {
  it('is told for every other value of the year', async () => {
    const { targets, observations } = await client.indicator('hightech-value-added-share');
    const { chosen, notChosen } = targets[0]!.choice;
    const reasons = new Map(notChosen.map((each) => [each.observation, each.reasons]));
    expect(chosen).toBe('hightech-value-added-share-2010-1');
    expect(reasons.get('hightech-value-added-share-2010-derived-1')).toEqual(['derived', 'same-value']);
    expect(reasons.get('hightech-value-added-share-2010-derived-2')).toEqual(['derived']);
    expect(notChosen.length + 1).toBe(observations.length);
  });

  it('names the definition of each value and the formula of a derived one', async () => {
    const { observations } = await client.indicator('patents-per-10k');
    expect(observations.find(({ year }) => year === 2010)).toMatchObject({
      derived: true,
      definition: 'same',
      variant: { id: 'all-types' },
      formula: { kind: 'ratio-of-back-calculated' },
      inputs: [{ observation: 'patent-grants-2011-1', value: 39_363 }, { observation: null, value: 12.62 }, { value: 1037.2 }],
    });
  });
});

describe('contradictions, sources and leads', () => {
  it('come out in the published shape, all of them', async () => {
    const contradictions = await listAll(client.contradictions, {});
    expect(contradictions.map(({ id }) => id)).toEqual(plan.contradictions.map(({ id }) => id));
    contradictionListSchema.strict().parse(await client.contradictions({ limit: 200 }));
    const sources = await listAll(client.sources, {});
    expect(sources.map(({ id }) => id)).toEqual(plan.sources.map(({ id }) => id).toSorted());
    sourceListSchema.strict().parse(await client.sources({ limit: 200 }));
  });

  it('a contradiction is found from what it concerns', async () => {
    const { items } = await client.contradictions({ concerns: 'rd-intensity' });
    expect(items.map(({ id }) => id)).toContain('rd-intensity-goal-2015');
    for (const { concerns } of items) expect(concerns.map(({ id }) => id)).toContain('rd-intensity');
  });

  it('a source tells what hangs on it', async () => {
    const source = sourceDetailSchema.strict().parse(await client.source('shenzhen-special-zone-daily-outline-2011'));
    expect(source.facts).toHaveLength(source.supports);
    expect(source.facts).toContainEqual(expect.objectContaining({ kind: 'other-goal', indicator: 'rd-intensity', year: 2015 }));
  });

  it('a clause tells who was to do it, its section’s leads after its own', async () => {
    const { leads } = await client.clause('4.1.1');
    expect(leads[0]?.clause).toBe('4.1.1');
    expect(leads.map(({ clause }) => clause)).toContain('4.1');
    expect(leads.find(({ id }) => id === 'lead-department-for-universities-and-colleges')).toMatchObject({
      departments: ['市教育局'],
      source: { kind: 'publication' },
    });
  });
});

describe('what became of the projects', () => {
  it('is counted for all of them, most without a source', async () => {
    const { total, facets } = await client.projects({ limit: 1, facets: 'true' });
    expect(total).toBe(281);
    expect(facets?.status).toEqual([
      { value: 'not-yet-sourced', count: 237 },
      { value: 'in-operation', count: 26 },
      { value: 'under-way', count: 8 },
      { value: 'changed', count: 5 },
      { value: 'built', count: 3 },
      { value: 'dropped', count: 2 },
    ]);
  });

  it.each([
    ['lok-ma-chau-loop', 'in-operation', ['opened'], '2025-12-22'],
    ['hong-kong-shenzhen-airport-railway', 'dropped', ['dropped', 'sources-disagree'], '2014'],
    ['shenzhen-polytechnic', 'changed', ['renamed'], '2023-06-06'],
    ['national-ip-demonstration-city', 'under-way', ['approved'], '2012-04-25'],
    ['shenzhen-science-and-technology-centre', 'not-yet-sourced', ['identity-doubtful'], null],
    ['futian-financial-centre-area', 'not-yet-sourced', ['only-plans'], null],
    ['pooled-bond-issuance', 'not-yet-sourced', ['only-before-plan'], null],
  ])('%s is %s', async (id, status, reasons, date) => {
    expect((await client.project(id)).life).toMatchObject({ status, reasons, date });
  });

  it('is told by every event of the records, once, with a source', async () => {
    const events = await listAll(client.events, {});
    expect(events.map(({ id }) => id).toSorted()).toEqual(plan.events.map(({ id }) => id).toSorted());
    expect(events).toHaveLength(181);
    expect(events.filter(({ project }) => project === null)).toHaveLength(18);
  });

  it('is found under today’s name', async () => {
    const { items } = await client.search({ q: '国家超级计算深圳中心', kind: 'project' });
    expect(items.map(({ id }) => id)).toContain('national-supercomputing-centre');
  });
});
