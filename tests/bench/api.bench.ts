/**
 * The data API against a hello-world Worker, json-server and Payload in the same run, on the same records: `npm run bench:api -w tests`.
 * Each is asked in turn over one connection that stays open; ratios are of medians. json-server and Payload are installed into a temporary
 * folder first (npm's registry is needed) and never become part of the project. Prints; asserts nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Project } from '@policy/api';
import { anyFreePort, importData, startWranglerDev } from '@policy/runner';
import { openConnection, type Connection } from './connection.ts';
import { dataConfig, startInside, writeWorker } from './inside-workerd.ts';
import { startOthers } from './other-apis.ts';
import { spellings } from './spellings.ts';

const runs = 300;
const warmUp = 20;
const folder = mkdtempSync(join(tmpdir(), 'bench-api-'));
const stops: (() => Promise<void>)[] = [];
/** Of the answer to each question. */
const bytes = new Map<string, number>();

interface Case {
  name: string;
  /** Asked again and again: kept after the first time. */
  cached: string;
  /** Each asked once: never kept. */
  uncached: string[];
  /** The same question to the others; null where they have no such thing. */
  jsonServer: string | null;
  payload: string | null;
}

try {
  const state = join(folder, 'data-state');
  const data = await startData(state);
  const hello = await startWorker(writeWorker(folder, 'hello-world'), join(folder, 'hello-state'));
  const projects = await readProjects(data);
  const others = await startOthers(folder, projects);
  stops.push(others.stop);
  const connections = { data, hello, jsonServer: await openConnection(others.jsonServer), payload: await openConnection(others.payload) };
  console.log(`${projects.length} projects; medians of ${runs} asks in ms, and × hello-world.\n`);
  console.log(
    '| question | bytes | hello-world | hello-world, as many bytes | cached | uncached | 304 | json-server | Payload |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
  );
  const cases = casesOf(projects);
  for (const each of cases) console.log(await measure(each, connections));
  await stopAll();
  await measureInside(state, cases);
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).toReversed()) await stop();
}

function casesOf(projects: readonly Project[]): Case[] {
  const one = projects[0]!.id;
  return [
    {
      name: 'one project',
      cached: `/api/v1/projects/${one}`,
      // The order of the asks is that of the list, which is read first: so each is new.
      uncached: projects.slice(1).map(({ id }) => `/api/v1/projects/${id}`),
      jsonServer: `/projects/${one}`,
      payload: `/api/projects/${one}`,
    },
    {
      name: 'list of 50 projects',
      cached: '/api/v1/projects?limit=50',
      uncached: spellings('/api/v1/projects?limit=50&sort=plan', runs + warmUp),
      jsonServer: '/projects?_page=1&_per_page=50',
      payload: '/api/projects?limit=50',
    },
    {
      name: 'search for 大学',
      cached: `/api/v1/search?q=${encodeURIComponent('大学')}&limit=20`,
      uncached: spellings(`/api/v1/search?q=${encodeURIComponent('大学')}&limit=20&locale=en`, runs + warmUp),
      jsonServer: `/projects?nameZhHans:contains=${encodeURIComponent('大学')}&_page=1&_per_page=20`,
      payload: `/api/projects?where[nameZhHans][like]=${encodeURIComponent('大学')}&limit=20`,
    },
    {
      name: 'all projects as CSV',
      cached: '/api/v1/projects.csv',
      uncached: spellings('/api/v1/projects.csv?sort=plan', runs + warmUp).slice(0, 120),
      jsonServer: null,
      payload: null,
    },
  ];
}

/** Asks all in turn, so that whatever else the machine does meets all of them alike. */
async function measure(
  { name, cached, uncached, jsonServer, payload }: Case,
  connections: Record<'data' | 'hello' | 'jsonServer' | 'payload', Connection>,
): Promise<string> {
  const { data, hello } = connections;
  const first = await data.ask(cached);
  bytes.set(name, first.body.byteLength);
  const sameLength = `/${first.body.byteLength}`;
  const isKept = { 'if-none-match': first.etag };
  const asks: Record<string, (run: number) => Promise<unknown> | null> = {
    hello: () => hello.ask('/'),
    long: () => hello.ask(sameLength),
    cached: () => data.ask(cached),
    uncached: (run) => (uncached[run] === undefined ? null : data.ask(uncached[run])),
    unchanged: () => data.ask(cached, isKept),
    jsonServer: () => (jsonServer === null ? null : connections.jsonServer.ask(jsonServer)),
    payload: () => (payload === null ? null : connections.payload.ask(payload)),
  };
  const times = new Map<string, number[]>(Object.keys(asks).map((key) => [key, []]));
  for (let run = 0; run < runs + warmUp; run += 1) {
    for (const [key, ask] of Object.entries(asks)) {
      const started = performance.now();
      const asked = ask(run);
      if (asked === null) continue;
      await asked;
      if (run >= warmUp) times.get(key)!.push(performance.now() - started);
    }
  }
  const base = median(times.get('hello')!)!;
  const cells = [...times.values()].map((values) => cell(median(values), base));
  return `| ${name} | ${first.body.byteLength} | ${cells.join(' | ')} |`;
}

function cell(value: number | null, base: number): string {
  return value === null ? '–' : `${value.toFixed(2)} (×${(value / base).toFixed(2)})`;
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** Limits are off: they would end the bench after a minute's share of requests. */
async function startData(state: string): Promise<Connection> {
  await importData(state);
  return startWorker(dataConfig, state, { RATE_LIMITS: 'off' });
}

/** Cached answers against hello-world without the way through HTTP: `wrangler dev` takes longer to pass a request on than either to answer it. */
async function measureInside(state: string, cases: readonly Case[]): Promise<void> {
  const inside = await startInside(folder, state);
  stops.push(inside.stop);
  console.log('\n| question | hello-world, as many bytes | cached | ratio |\n| --- | --: | --: | --: |');
  for (const { name, cached } of cases) {
    const times: Record<'hello' | 'data', number[]> = { hello: [], data: [] };
    for (let round = 0; round < 11; round += 1) {
      times.hello.push(await inside.time('HELLO', `/${bytes.get(name)}`));
      times.data.push(await inside.time('DATA', cached));
    }
    const [hello, data] = [median(times.hello)!, median(times.data)!];
    console.log(`| ${name} | ${hello.toFixed(3)} | ${data.toFixed(3)} | ×${(data / hello).toFixed(2)} |`);
  }
}

async function startWorker(config: string, state: string, vars: Record<string, string> = {}): Promise<Connection> {
  const port = await anyFreePort();
  const group = await startWranglerDev({
    configs: [config],
    port,
    state,
    registry: join(state, 'registry'),
    log: join(state, 'wrangler.log'),
    vars,
  });
  stops.push(() => group.stop());
  return openConnection(`http://127.0.0.1:${port}`);
}

async function readProjects({ ask }: Connection): Promise<Project[]> {
  const projects: Project[] = [];
  for (let path: string | null = '/api/v1/projects?limit=200'; path !== null;) {
    const { items, next } = JSON.parse((await ask(path)).body.toString()) as { items: Project[]; next: string | null };
    projects.push(...items);
    path = next === null ? null : next.slice(next.indexOf('/api/'));
  }
  return projects;
}
