/**
 * Lighthouse's mobile profile (a slow phone on 1.6 Mbit/s, 150 ms) on every kind of page, the three languages in turn:
 * `npm run bench:lighthouse -w tests`, or of some: `-- --page home,indicator`; `--origin http://localhost:8787` takes a portal that runs
 * already. Lighthouse is installed into a temporary folder first (npm's registry is needed). Prints; asserts nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { locales } from '@policy/api';
import { chromiumOptions } from '@policy/chromium';
import { chromium } from '@playwright/test';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import { installApart } from '../portal/install-apart.ts';
import { pageKinds } from '../portal/page-kinds.ts';

/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const paints = ['first-contentful-paint', 'largest-contentful-paint', 'interactive', 'total-blocking-time', 'cumulative-layout-shift'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const { values } = parseArgs({ options: { page: { type: 'string' }, origin: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-lighthouse-'));
const portal = values.origin ? null : await startOwnPortal();
const origin = values.origin ?? portal!.origin;
const port = await anyFreePort();
const options = await chromiumOptions();
const browser = await chromium.launch({ ...options, args: [...options.args!, `--remote-debugging-port=${port}`] });
try {
  installApart(folder, ['lighthouse@13.5.0']);
  const lighthouse = await loadLighthouse();
  console.log('| page | first paint | largest paint | interactive | blocked | layout shift | performance · access · practice · search |');
  console.log('|---|--:|--:|--:|--:|--:|---|');
  for (const [place, kind] of pageKinds.entries()) {
    if (values.page && !values.page.split(',').includes(kind.name)) continue;
    const locale = locales[place % locales.length]!;
    const report = await lighthouse(`${origin}/${locale}${await kind.path(origin)}`, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
      disableStorageReset: false,
    });
    console.log(`| ${kind.name} (${locale}) | ${row(report!.lhr)} |`);
  }
} finally {
  await browser.close();
  await portal?.stop();
  rmSync(folder, { recursive: true });
}

async function startOwnPortal() {
  const state = join(portalFolder, 'bench-state');
  await importData(state);
  return startPortal({ port: await anyFreePort(), state });
}

async function loadLighthouse(): Promise<Lighthouse> {
  const entry = pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href;
  return ((await import(entry)) as { default: Lighthouse }).default;
}

function row({ audits, categories: found }: Report): string {
  const [first, largest, interactive, blocked, shift] = paints.map((id) => audits[id]?.numericValue ?? Number.NaN);
  const seconds = (value = Number.NaN) => `${(value / 1000).toFixed(2)} s`;
  const scores = categories.map((id) => Math.round((found[id]?.score ?? 0) * 100)).join(' · ');
  return (
    [seconds(first), seconds(largest), seconds(interactive), `${blocked?.toFixed(0)} ms`, shift?.toFixed(3), scores].join(' | ') +
    failedOf(audits)
  );
}

/** The audits that cost something, by name; insights only explain them. */
function failedOf(audits: Report['audits']): string {
  const failed = Object.entries(audits).filter(([id, { score }]) => score !== null && score < 0.5 && !id.endsWith('-insight'));
  return failed.length > 0 ? ` (${failed.map(([, { title }]) => title).join('; ')})` : '';
}
