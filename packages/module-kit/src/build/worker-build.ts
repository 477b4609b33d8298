import type { EnvironmentOptions } from 'vite';

/** What is known when a bundle is made: production, and Vue’s flags (no options API, no devtools, no hydration details). */
export const bundlerFlags = {
  // Vite leaves it to the host in library mode; browsers and Workers have none.
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/**
 * Builds one Worker file that needs no further bundling (`"no_bundle": true` in its `wrangler.jsonc`).
 *
 * @param entry file or virtual module with the Worker's default export
 */
export function workerBuild(entry: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['workerd', 'worker', 'module', 'import', 'production', 'default'] },
    build: {
      ssr: true,
      outDir: 'dist/worker',
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { worker: entry },
        external: [/^node:/u, /^cloudflare:/u],
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  };
}
