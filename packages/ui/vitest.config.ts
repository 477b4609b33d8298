import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: {
    // One worker evaluates a module once for all files: no test here leaves anything behind, and most of the time went into that.
    isolate: false,
    // Stylesheets are empty in tests, but for those that the gallery reads.
    css: { include: [/styles\/(?:tokens|display)\.css/u] },
  },
});
