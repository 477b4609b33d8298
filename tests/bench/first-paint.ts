/**
 * How every kind of page feels on a slow phone, the three languages in turn, against the same HTML served as a static file, with the
 * same security headers, in the same run: `npm run bench:paint -w tests`, or of some: `-- --page home,indicator --runs 7`. Prints
 * medians and ratios; asserts nothing.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { locales } from '@policy/api';
import type { Browser } from '@playwright/test';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import { launchChromium } from '@policy/chromium';
import { pageKinds } from '../portal/page-kinds.ts';

const { values } = parseArgs({ options: { page: { type: 'string' }, runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);

type Side = 'portal' | 'static';

interface Measure {
  firstPaint: number;
  largestPaint: number;
  /** Sum of all that moved (web.dev/cls). */
  shift: number;
  /** When the module's app runs; null where the page has no script. */
  interactive: number | null;
  scriptRequests: number;
  scriptBytes: number;
}

const state = join(portalFolder, 'bench-state');
await importData(state);
const portal = await startPortal({ port: await anyFreePort(), state });
const browser = await launchChromium();
try {
  console.log(`1.6 Mbit/s, 150 ms, CPU ÷4, medians of ${runs}`);
  console.log('| page | first paint | as a file | ratio | largest paint | as a file | ratio | layout shift | interactive | script |');
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const [place, kind] of pageKinds.entries()) {
    if (values.page && !values.page.split(',').includes(kind.name)) continue;
    const locale = locales[place % locales.length]!;
    console.log(`| ${kind.name} (${locale}) | ${await compare(`/${locale}${await kind.path(portal.origin)}`)} |`);
  }
} finally {
  await browser.close();
  await portal.stop();
}

/** One page from the portal and as a file, in turn. */
async function compare(path: string): Promise<string> {
  const statics = await serveCopy(portal.origin, path);
  const measured: Record<Side, Measure[]> = { portal: [], static: [] };
  for (let run = 0; run < runs; run += 1) {
    measured.portal.push(await measure(browser, portal.origin + path));
    measured.static.push(await measure(browser, originOf(statics) + path));
  }
  statics.close();
  return row(measured);
}

/** A plain server with the page's HTML, without its scripts, and its stylesheets, compressed and guarded as the portal's are. */
async function serveCopy(origin: string, path: string): Promise<Server> {
  const page = await fetch(origin + path);
  const html = (await page.text()).replace(/<script[\s\S]*?<\/script>/gu, '');
  // They cost the browser time too: `cross-origin-opener-policy` alone makes it begin the page in a process of its own.
  const guards = Object.fromEntries(
    [...page.headers].filter(([name]) => /^(?:content-security|cross-origin|permissions|referrer)-/u.test(name)),
  );
  const files = new Map<string, { type: string; body: Buffer }>([
    [path, { type: 'text/html; charset=utf-8', body: brotliCompressSync(html) }],
  ]);
  for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)) {
    files.set(href, { type: 'text/css', body: brotliCompressSync(await (await fetch(origin + href)).text()) });
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { ...guards, 'content-type': file.type, 'content-encoding': 'br' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** One cold visit at 1.6 Mbit/s, 150 ms and a quarter of this machine's speed. Times in milliseconds since the navigation began. */
async function measure(browser: Browser, address: string): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const throughput = (1.6 * 1024 * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const scripts = new Set<string>();
  let scriptBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void (scripts.has(requestId) && (scriptBytes += encodedDataLength)),
  );

  await page.goto(address);
  const hasScript = (await page.locator('#portal-client').count()) > 0;
  const interactive = hasScript
    ? await page.waitForFunction(() =>
        '__vue_app__' in (document.querySelector('[data-module][data-view]') ?? {}) ? performance.now() : null,
      )
    : null;
  const seen = await page.evaluate(async () => {
    const entriesOf = <Entry>(type: string) =>
      new Promise<Entry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries() as Entry[])).observe({ type, buffered: true });
        // Where nothing moved, no entry ever comes.
        setTimeout(() => resolve([]), 300);
      });
    return {
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largest: (await entriesOf<PerformanceEntry>('largest-contentful-paint')).at(-1)?.startTime ?? 0,
      shift: (await entriesOf<{ value: number }>('layout-shift')).reduce((sum, { value }) => sum + value, 0),
    };
  });
  const result = {
    firstPaint: seen.first,
    largestPaint: seen.largest,
    shift: seen.shift,
    interactive: (await interactive?.jsonValue()) ?? null,
    scriptRequests: scripts.size,
    scriptBytes,
  };
  await context.close();
  return result;
}

function row(measured: Record<Side, Measure[]>): string {
  const median = (side: Side, key: keyof Measure) => {
    const values = measured[side].map((each) => each[key] ?? Number.NaN).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)]!;
  };
  const paints = (['firstPaint', 'largestPaint'] as const).flatMap((key) => {
    const [ours, plain] = [median('portal', key), median('static', key)];
    return [`${ours.toFixed(0)} ms`, `${plain.toFixed(0)} ms`, (ours / plain).toFixed(2)];
  });
  const interactive = median('portal', 'interactive');
  const script = median('portal', 'scriptRequests');
  return [
    ...paints,
    median('portal', 'shift').toFixed(3),
    Number.isNaN(interactive) ? '–' : `${interactive.toFixed(0)} ms`,
    script === 0 ? '0' : `${script} requests, ${(median('portal', 'scriptBytes') / 1000).toFixed(1)} kB`,
  ].join(' | ');
}
