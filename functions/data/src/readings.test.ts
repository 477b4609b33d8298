import type { Indicator } from '@policy/api';
import { createApiClient, type ApiClient } from '@policy/api-client';
import type { D1Database } from '@cloudflare/workers-types';
import { loadPlan } from '@policy/plan';
import { goalQuestion, indicatorQuestion, readTarget, type Readings } from '@policy/rules';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { createApp } from './app.ts';
import { applyMigrations } from './database/apply-migrations.ts';
import { readMigrations } from './database/read-migrations.ts';
import { importPlan } from './import/import-plan.ts';
import { insertObservation } from './testing/insert-observation.ts';

/**
 * Every goal of the real plan under each reading, through the API. The table was worked out by hand from the records; readings that
 * are not named have no value and so no result. A reading is written as its answers; “-” leaves all to the rule.
 */
let client: ApiClient;
let database: D1Database;
let close: () => Promise<void>;

beforeAll(async () => {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: fileURLToPath(new URL('../wrangler.jsonc', import.meta.url)),
    persist: false,
    remoteBindings: false,
  });
  await applyMigrations(proxy.env.DB, readMigrations());
  await importPlan(proxy.env.DB, loadPlan(), { reason: 'test', time: new Date() });
  database = proxy.env.DB;
  const app = createApp();
  client = createApiClient({ fetch: async (input, init) => app.request(input, init, proxy.env) });
  close = () => proxy.dispose();
});

afterAll(() => close());

/** How a goal is compared: at least or more than it; with a range, whether more than it counts; a goal stated as one number. */
const ways = { bound: ['at-least', 'more-than'], range: ['counts', 'fails'], stated: [''] };

type Expected = [way: keyof typeof ways, number: number, verdict: string, known: Record<string, [status: string, value: number]>];

/** The status does not depend on how any goal is compared: no value is equal to its goal. So one line stands for both columns. */
const ofPlan: [indicator: string, year: number, ...Expected][] = [
  [
    'rd-intensity',
    2010,
    'bound',
    6,
    'same',
    { '-': ['missed', 3.64], 'published-at-the-time': ['missed', 3.64], revised: ['missed', 3.43] },
  ],
  ['rd-intensity', 2015, 'bound', 6, 'same', { '-': ['missed', 4.05], 'published-at-the-time': ['missed', 4.05] }],
  [
    ...(['patents-per-10k', 2010, 'bound', 18, 'changes'] as const),
    {
      '-': ['achieved', 33.7],
      all: ['achieved', 33.7],
      inventions: ['missed', 9.27],
      'revised-2010-census': ['achieved', 33.7],
      'all revised-2010-census': ['achieved', 33.7],
      'inventions revised-2010-census': ['missed', 9.27],
    },
  ],
  ['patents-per-10k', 2015, 'bound', 18, 'unknown', {}],
  [
    ...(['hightech-value-added-share', 2010, 'bound', 18, 'same'] as const),
    { '-': ['missed', 32.2], 'published-at-the-time': ['missed', 32.2], revised: ['missed', 30.38], product: ['missed', 32.2] },
  ],
  ['hightech-value-added-share', 2015, 'bound', 18, 'unknown', {}],
  ['hightech-output', 2010, 'bound', 6, 'same', { '-': ['missed', 10_176], product: ['missed', 10_176] }],
  ['hightech-output', 2015, 'bound', 6, 'unknown', {}],
  ['st-progress-contribution', 2015, 'bound', 2, 'unknown', {}],
  ['national-key-labs', 2015, 'range', 2, 'unknown', {}],
  ['national-engineering-labs', 2015, 'range', 2, 'unknown', {}],
  ['national-enterprise-tech-centres', 2015, 'range', 2, 'unknown', {}],
  ['provincial-city-labs', 2015, 'range', 2, 'unknown', {}],
  ['national-hightech-projects', 2015, 'range', 2, 'unknown', {}],
];

const ofOtherPapers: [indicator: string, id: string, ...Expected][] = [
  ...(
    [
      ['rd-intensity', 'twelfth-outline-rd-intensity-2015', 'bound', 6],
      ['rd-intensity', 'shenzhen-standards-action-plan-rd-intensity-2015', 'stated', 3],
    ] as const
  ).map(([indicator, id, way, number]): [string, string, ...Expected] => [
    ...([indicator, id, way, number, 'same'] as const),
    { '-': ['achieved', 4.05], 'published-at-the-time': ['achieved', 4.05] },
  ]),
  ['st-progress-contribution', 'twelfth-outline-st-progress-contribution-2015', 'bound', 2, 'unknown', {}],
  ['hightech-value-added-share', 'twelfth-outline-hightech-value-added-share-2015', 'bound', 6, 'unknown', {}],
  ['patents-per-10k', 'twelfth-outline-patents-per-10k-2015', 'bound', 6, 'unknown', {}],
  ['national-engineering-labs', 'implementation-programme-national-engineering-labs-2015', 'range', 2, 'unknown', {}],
  ['national-enterprise-tech-centres', 'implementation-programme-enterprise-tech-centres-2015', 'range', 2, 'unknown', {}],
  ['provincial-city-labs', 'implementation-programme-provincial-city-labs-2015', 'range', 2, 'unknown', {}],
  ['national-hightech-projects', 'implementation-programme-national-hightech-projects-2015', 'range', 2, 'unknown', {}],
  ['degree-programmes', 'implementation-programme-shenzhen-university-masters-2010', 'range', 2, 'unknown', {}],
  ['degree-programmes', 'implementation-programme-shenzhen-university-doctorates-2010', 'stated', 1, 'unknown', {}],
];

function expectReadings(indicator: Indicator, readings: Readings, [way, number, verdict, known]: Expected): void {
  const found = readings.all.flatMap(({ reading, assessment }) => {
    const { bound, excess, ...counted } = reading;
    const value = indicator.observations.find(({ id }) => id === assessment.choice.chosen?.id)?.value;
    const name = Object.values(counted).join(' ') || '-';
    return value === undefined ? [] : [[`${name} ${bound ?? excess ?? ''}`.trim(), assessment.status, value]];
  });
  const expected = Object.entries(known).flatMap(([name, [status, value]]) =>
    ways[way].map((each) => [`${name} ${each}`.trim(), status, value]),
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(readings).toMatchObject({ verdict, unknown: number - expected.length });
  expect(readings.all).toHaveLength(number);
  // What no value decides has no result under any reading.
  expect(readings.all.filter(({ assessment }) => assessment.status === 'no-data')).toHaveLength(number - expected.length);
}

describe('the targets of the plan under each reading', () => {
  it.each(ofPlan)('%s %d', async (id, year, ...expected) => {
    const indicator = await client.indicator(id);
    const asOf = indicator.targets[0]!.inputs.asOf;
    expectReadings(indicator, readTarget(indicatorQuestion(indicator, asOf, year))!, expected);
  });

  it('are all in the table', async () => {
    const { items } = await client.results({ goalOf: 'plan', limit: 200 });
    expect(ofPlan.map(([id, year]) => `${id}-${year}`).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  it('come to 4 missed, 1 achieved, 9 not known', async () => {
    expect((await client.results({ goalOf: 'plan' })).statuses).toEqual({ missed: 4, achieved: 1, 'no-data': 9 });
  });
});

describe('the goals of other papers under each reading', () => {
  it.each(ofOtherPapers)('%s: %s', async (id, goalId, ...expected) => {
    const indicator = await client.indicator(id);
    const goal = indicator.otherGoals.find((each) => each.id === goalId)!;
    const question = goalQuestion(goal, indicator.observations, goal.inputs.asOf);
    expectReadings(indicator, readTarget(question, goal.variant?.dimensions)!, expected);
  });

  it('are all in the table', async () => {
    const { items } = await client.results({ limit: 200 });
    const others = items.filter(({ goalOf }) => goalOf !== 'plan').map(({ id }) => id);
    expect(ofOtherPapers.map(([, id]) => id).toSorted()).toEqual(others.toSorted());
  });
});

describe('a value that a department publishes', () => {
  it('fills the gap that its target left, and no other', async () => {
    const unknown = async () => (await client.results({ status: 'no-data', limit: 200 })).items.map(({ id }) => id);
    const before = await unknown();
    await insertObservation(database, { id: 'key-labs-2015', indicator: 'national-key-labs', year: 2015, value: 12 });
    expect(before).toHaveLength(18);
    expect(await unknown()).toEqual(before.filter((id) => id !== 'national-key-labs-2015'));

    const indicator = await client.indicator('national-key-labs');
    const { all, verdict } = readTarget(indicatorQuestion(indicator, 2026))!;
    expect(verdict).toBe('changes');
    expect(all.map(({ reading, assessment }) => [reading.excess, assessment.status])).toEqual([
      ['counts', 'achieved'],
      ['fails', 'missed'],
    ]);
  });
});
