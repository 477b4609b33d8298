import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '@policy/chromium';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  globalSetup: './portal/start-for-tests.ts',
  use: {
    // Set by the global setup, which runs before any test file is read.
    ...(process.env['PORTAL_ORIGIN'] ? { baseURL: process.env['PORTAL_ORIGIN'] } : {}),
    launchOptions: await chromiumOptions(),
  },
});
