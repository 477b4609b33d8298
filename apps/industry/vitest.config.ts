import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

// One worker evaluates a module once for all files: no test here leaves anything behind, and most of the time went into that.
export default defineConfig({ plugins: [vue()], test: { isolate: false, testTimeout: 30_000 } });
