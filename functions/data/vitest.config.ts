import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { readMigrations } from './src/database/read-migrations.ts';

/** What starts processes or reads the plan's files runs in Node; everything else inside workerd with D1, as in production. */
const nodeTests = ['src/import/run-import.test.ts', 'src/real-plan.test.ts', 'src/results.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest({
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: { bindings: { MIGRATIONS: readMigrations().map((migration) => ({ ...migration })) } },
          }),
        ],
        test: { name: 'workerd', isolate: false, include: ['src/**/*.test.ts'], exclude: nodeTests },
      },
      { test: { name: 'node', include: nodeTests, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
