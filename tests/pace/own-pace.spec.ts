import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtAgainstVue } from '@policy/module-kit/build';
import { descriptorSchema, type Descriptor } from '@policy/module-kit/contract';
import type { Portal } from '@policy/runner';
import { expect, test, type Page } from '@playwright/test';
import { collectComplaints } from '../portal/collect-complaints.ts';
import { startIsolatedPortal } from '../portal/isolated-portal.ts';
import { buildPaceModule } from '../portal/pace-module.ts';

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`${name}/package.json`)), 'utf8')) as { version: string }).version;
const shared = builtAgainstVue(fileURLToPath(new URL('../../apps/shell', import.meta.url)));

let portal: Portal;

// One portal for all: talent carries a later Vue than the portal's, innovation was built against an earlier one of the same major.
test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const talent = await buildPaceModule('talent', 'vue-later', 'own');
  const innovation = await buildPaceModule('innovation', 'vue-earlier', 'shared');
  portal = await startIsolatedPortal();
  await portal.worker('policy-talent').start({ config: talent });
  await portal.worker('policy-innovation').start({ config: innovation });
  await untilServed('talent', 'own');
  await untilServed('innovation', `^${versionOf('vue-earlier')}`);
});

test.afterAll(() => portal.stop());

test('a module built against an earlier Vue of the same major runs on the portal’s', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${portal.origin}/en/innovation`);
  await clickUntil(page, '#count', 'page 1');
  await expect(page.locator('#version')).toHaveText(shared);
  expect(complaints).toEqual([]);
});

test('a module that carries its own Vue lives beside one that shares the portal’s, on one page', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${portal.origin}/en/talent`);
  const widget = page.locator('[data-module="innovation"][data-view="counter"]');
  await clickUntil(page, '#count', 'page 1');
  await expect(page.locator('#version')).toHaveText(versionOf('vue-later'));
  await clickUntil(page, '[data-module="innovation"] button', 'innovation 1');
  await expect(widget.locator('output')).toHaveText(shared);
  expect(complaints).toEqual([]);
});

test('a page whose only Vue is a module’s own does not load the shared one', async ({ page }) => {
  await portal.worker('policy-innovation').stop();
  try {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(`${portal.origin}/en/talent`);
    await clickUntil(page, '#count', 'page 1');
    expect(scripts.filter((path) => path.endsWith('/vue.js'))).toEqual([]);
  } finally {
    await portal.worker('policy-innovation').start();
  }
});

/** Clicks a button that may not be alive yet until it shows that it is. */
async function clickUntil(page: Page, button: string, text: string): Promise<void> {
  await expect(async () => {
    const found = page.locator(button);
    if ((await found.textContent()) !== text) await found.click();
    await expect(found).toHaveText(text, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

/** Waits until the shell knows the module that has just taken its place, by what it says of its Vue. */
async function untilServed(module: string, vue: string): Promise<void> {
  await expect(async () => {
    const { items } = (await (await fetch(`${portal.origin}/_modules.json`)).json()) as { items: unknown[] };
    const said = items.map((item): Descriptor => descriptorSchema.parse(item)).find(({ id }) => id === module);
    expect(said?.client.vue).toBe(vue);
  }).toPass({ timeout: 30_000 });
}
