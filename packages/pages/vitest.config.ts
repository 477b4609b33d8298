import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

// The first test of a file compiles every component it renders: on a busy machine more than the usual five seconds.
export default defineConfig({ plugins: [vue()], test: { testTimeout: 30_000 } });
