import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { writeFontConfiguration } from './font-configuration.ts';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * How the Chromium of the package is started: without the package's own arguments, which include `--single-process` and
 * `--disable-web-security` and would hide faults of CORS and CSP; with fonts that are the same on every machine.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const { executable, env } = await unpackChromium();
  return {
    executablePath: executable,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    env: { ...(process.env as Record<string, string>), ...env, FONTCONFIG_FILE: writeFontConfiguration() },
  };
}

/** Starts the browser for a bench or for pictures; tests get theirs from Playwright. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}
