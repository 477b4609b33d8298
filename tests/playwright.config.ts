import { defineConfig } from '@playwright/test';
import { writeFontConfiguration } from './chromium/font-configuration.ts';
import { unpackChromium } from './chromium/unpack-chromium.ts';

const { executable, env } = await unpackChromium();

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
    launchOptions: {
      executablePath: executable,
      // The package's own arguments include `--single-process` and `--disable-web-security`, which would hide faults of CORS and CSP.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
      env: { ...(process.env as Record<string, string>), ...env, FONTCONFIG_FILE: writeFontConfiguration() },
    },
  },
});
