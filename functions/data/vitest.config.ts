import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { readMigrations } from './src/database/read-migrations.ts';

/** What starts processes or reads the plan's files runs in Node; everything else inside workerd with D1, as in production. */
const nodeTests = [
  'src/import/run-import.test.ts',
  'src/real-plan.test.ts',
  'src/results.test.ts',
  'src/readings.test.ts',
  'src/uploads/killed-import.test.ts',
  'src/whole-worker.test.ts',
];

/** How long and where to start: see src/openapi/fuzz.test.ts. */
const fuzz = Object.fromEntries(['FUZZ_RUNS', 'FUZZ_SEED'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest({
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: {
              bindings: { MIGRATIONS: readMigrations().map((migration) => ({ ...migration })), ...fuzz },
              ratelimits: { TEN_A_MINUTE: { namespace_id: '10', simple: { limit: 10, period: 60 } } },
            },
          }),
        ],
        test: {
          name: 'workerd',
          isolate: false,
          include: ['src/**/*.test.ts'],
          exclude: nodeTests,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'node', include: nodeTests, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
