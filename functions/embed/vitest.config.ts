import { cloudflareTest } from '@cloudflare/vitest-plugin';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './src/embed-scripts.ts';

/** What reads fonts, sources of scripts or the plan's files runs in Node; everything else inside workerd, as in production. */
const nodeTests = ['src/fonts/*.test.ts', 'src/embed-scripts.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          embedScripts(),
          vue(),
          cloudflareTest({
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            // The portal behind it is down: what then still stands is tested here, what it gives when it is up in `tests/embed`.
            miniflare: {
              serviceBindings: { DATA: () => new Response('down', { status: 503 }), SHELL: () => new Response('down', { status: 503 }) },
            },
          }),
        ],
        test: { name: 'workerd', isolate: false, include: ['src/**/*.test.ts'], exclude: nodeTests },
      },
      { plugins: [vue()], test: { name: 'node', include: nodeTests } },
    ],
  },
});
