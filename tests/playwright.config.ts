import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '@policy/chromium';

/** Tests that start a portal of their own, whose Workers they stop and replace: they share its folder, so one at a time. */
const ownPortal = ['deploy', 'isolation', 'mount', 'neighbours', 'new-module', 'pace', 'publishing'].map((folder) => `${folder}/*.spec.ts`);

export default defineConfig({
  projects: [
    { name: 'one portal for all', testMatch: '**/*.spec.ts', testIgnore: ownPortal },
    { name: 'a portal of their own', testMatch: ownPortal, workers: 1 },
  ],
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
