/**
 * How the search stands up to a hundred times the text: `npm run bench -w tests`. Asks the data API, over a local D1 in memory,
 * a dozen queries and prints latency (median and 95th percentile) and database rows read per query (D1's `meta.rows_read`).
 * Prints; asserts nothing.
 */
/* eslint-disable portal/import-direction -- the bench fills the database as the import does, and needs the rows read, which no answer tells */
import { fileURLToPath } from 'node:url';
import { createApp } from '@policy/data/src/app.ts';
import { applyMigrations } from '@policy/data/src/database/apply-migrations.ts';
import { readMigrations } from '@policy/data/src/database/read-migrations.ts';
import { clauses, sentences } from '@policy/data/src/database/schema/index.ts';
import { searchRows } from '@policy/data/src/import/search-rows.ts';
import { tableRows } from '@policy/data/src/import/table-rows.ts';
import { insertStatements } from '@policy/data/src/import/write-statements.ts';
import { loadPlan, type Plan } from '@policy/plan';
import { getPlatformProxy } from 'wrangler';
import { enlargePlan } from './enlarged-plan.ts';

type Database = Parameters<typeof applyMigrations>[0];
type Statement = ReturnType<Database['prepare']>;

const runs = 20;
const queries = [
  'search?q=深',
  'search?q=深圳',
  'search?q=河套',
  'search?q=国家重点实验室',
  'search?q=創新圈',
  'search?q=深圳 大学',
  'search?q=talent&locale=en',
  'search?q=key laboratories&locale=en',
  'search?q=hetao',
  'search?q=szdx',
  'search?q=深圳&kind=project&module=industry',
  'search?q=河套特区',
  'search/suggest?q=深',
  'search/suggest?q=大学',
  'search/suggest?q=inno&locale=en',
  'search/suggest?q=sz',
];

interface Figures {
  median: number;
  p95: number;
  rowsRead: number;
}

const plan = loadPlan();
const small = await measure(plan);
const large = await measure(enlargePlan(plan, 100));
console.log('| query | ×1 median | ×1 p95 | ×1 rows | ×100 median | ×100 p95 | ×100 rows |\n| --- | --: | --: | --: | --: | --: | --: |');
for (const query of queries) {
  const cells = [small, large].flatMap((figures) => {
    const { median, p95, rowsRead } = figures.get(query)!;
    return [`${median.toFixed(1)} ms`, `${p95.toFixed(1)} ms`, rowsRead];
  });
  console.log(`| \`${query}\` | ${cells.join(' | ')} |`);
}

async function measure(plan: Plan): Promise<Map<string, Figures>> {
  // Before the database is there: it hangs up on who is busy for long.
  const tables = rowsOf(plan);
  const configPath = fileURLToPath(import.meta.resolve('@policy/data/wrangler.jsonc'));
  const proxy = await getPlatformProxy<{ DB: Database }>({ configPath, persist: false, remoteBindings: false });
  try {
    await applyMigrations(proxy.env.DB, readMigrations());
    for (const rows of tables) for (const statement of insertStatements(proxy.env.DB, rows)) await statement.run();
    const all = new Map<string, Figures>();
    for (const query of queries) all.set(query, await ask(proxy.env.DB, query));
    return all;
  } finally {
    await proxy.dispose();
  }
}

/** What the search reads, as the import writes it, without the other records. */
function rowsOf(plan: Plan) {
  const { documents, index, sounds } = searchRows(plan);
  const sentenceRows = plan.clauses.flatMap((clause) =>
    clause.sentences.map((sentence, position) => ({ ...sentence, clause: clause.id, position })),
  );
  console.error(`${documents.rows.length} documents`);
  return [tableRows(clauses, plan.clauses), tableRows(sentences, sentenceRows), documents, index, sounds];
}

async function ask(database: Database, query: string): Promise<Figures> {
  let rowsRead = 0;
  const counting = countRows(database, (rows) => {
    rowsRead += rows;
  });
  const app = createApp();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    rowsRead = 0;
    const started = performance.now();
    const answer = await app.request(`http://bench/api/v1/${query}`, {}, { DB: counting });
    await answer.text();
    times.push(performance.now() - started);
    if (!answer.ok) throw new Error(`${query}: ${answer.status}`);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)]!, p95: times[Math.ceil(runs * 0.95) - 1]!, rowsRead };
}

/** The database, telling how many rows each search (`all`) and each batch reads. */
function countRows(database: Database, tell: (rows: number) => void): Pick<Database, 'prepare' | 'batch'> {
  const statements = new WeakMap<Statement, Statement>();
  const wrap = (statement: Statement): Statement => {
    const wrapped = new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values));
        if (name !== 'all') return Reflect.get(target, name) as unknown;
        return async () => {
          const result = await target.all();
          tell(result.meta.rows_read);
          return result;
        };
      },
    });
    statements.set(wrapped, statement);
    return wrapped;
  };
  return {
    prepare: (query) => wrap(database.prepare(query)),
    batch: async <Row>(batch: Statement[]) => {
      const results = await database.batch<Row>(batch.map((statement) => statements.get(statement)!));
      for (const { meta } of results) tell(meta.rows_read);
      return results;
    },
  };
}
