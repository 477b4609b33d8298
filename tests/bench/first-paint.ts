/**
 * How a module's page feels on a slow phone, against the same HTML served as a static file in the same run:
 * `npm run bench:paint -w tests`. Prints medians and ratios; asserts nothing.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import { launchChromium } from '@policy/chromium';

const path = '/en/industry/projects';
const runs = 7;

interface Measure {
  firstPaint: number;
  largestPaint: number;
  /** When the module's app runs; null where the page has no script. */
  interactive: number | null;
  scriptRequests: number;
  scriptBytes: number;
}

const state = join(portalFolder, 'bench-state');
await importData(state);
const portal = await startPortal({ port: await anyFreePort(), state });
const statics = await serveCopy(portal.origin);
const browser = await launchChromium();
try {
  const measured: Record<string, Measure[]> = { portal: [], static: [] };
  for (let run = 0; run < runs; run += 1) {
    measured['portal']!.push(await measure(browser, portal.origin));
    measured['static']!.push(await measure(browser, originOf(statics)));
  }
  report(measured);
} finally {
  await browser.close();
  statics.close();
  await portal.stop();
}

/** A plain server with the page's HTML, without its scripts, and its stylesheets, compressed as the portal's are. */
async function serveCopy(origin: string): Promise<Server> {
  const html = (await (await fetch(origin + path)).text()).replace(/<script[\s\S]*?<\/script>/gu, '');
  const files = new Map<string, { type: string; body: Buffer }>([
    [path, { type: 'text/html; charset=utf-8', body: brotliCompressSync(html) }],
  ]);
  for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)) {
    files.set(href, { type: 'text/css', body: brotliCompressSync(await (await fetch(origin + href)).text()) });
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** One cold visit at 1.6 Mbit/s, 150 ms and a quarter of this machine's speed. Times in milliseconds since the navigation began. */
async function measure(browser: Browser, origin: string): Promise<Measure> {
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

  await page.goto(origin + path);
  const hasScript = (await page.locator('#portal-client').count()) > 0;
  const interactive = hasScript
    ? await page.waitForFunction(() =>
        '__vue_app__' in (document.querySelector('[data-module][data-view]') ?? {}) ? performance.now() : null,
      )
    : null;
  const paints = await page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((resolve) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        new PerformanceObserver((list) => resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? 0 })).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  const result = {
    firstPaint: paints.first,
    largestPaint: paints.largest,
    interactive: (await interactive?.jsonValue()) ?? null,
    scriptRequests: scripts.size,
    scriptBytes,
  };
  await context.close();
  return result;
}

function report(measured: Record<string, Measure[]>): void {
  const median = (side: string, key: keyof Measure) => {
    const values = measured[side]!.map((each) => each[key] ?? Number.NaN).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)]!;
  };
  console.log(`${path}, 1.6 Mbit/s, 150 ms, CPU ÷4, medians of ${runs}`);
  for (const key of ['firstPaint', 'largestPaint'] as const) {
    const [ours, plain] = [median('portal', key), median('static', key)];
    console.log(`${key}: portal ${ours.toFixed(0)} ms, static file ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(2)}`);
  }
  console.log(`interactive: ${median('portal', 'interactive').toFixed(0)} ms`);
  console.log(`script: ${median('portal', 'scriptRequests')} requests, ${median('portal', 'scriptBytes')} bytes as transferred`);
}
