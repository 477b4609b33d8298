/**
 * One and ten widgets on another site's page against the same chart made by ECharts, Chart.js, Vega-Embed and a Vue app in the usual way:
 * `npm run bench:embed -w tests`. All of it is served compressed from this machine in the same run; the libraries are installed into a
 * temporary folder first and never become part of the project. Prints medians; asserts nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indicatorListSchema, indicatorSchema } from '@policy/api';
import type { Browser } from '@playwright/test';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import { build } from 'esbuild';
import { launchChromium } from '@policy/chromium';
import { installApart } from '../portal/install-apart.ts';
import { chartHosts, type ChartData } from './embed-hosts.ts';
import { serveCompressed, type CompressedServer } from './serve-compressed.ts';

const runs = 3;
const counts = [1, 10];
const libraries = ['echarts@6.1.0', 'chart.js@4.6.1', 'vega@6.4.0', 'vega-lite@6.5.0', 'vega-embed@7.3.0', 'vue@3.5.45'];

/** A middling phone: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
const network = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const slowdown = 4;

interface Measure {
  /** Until the figure of the last chart is painted, in milliseconds. */
  painted: number;
  bytes: number;
  requests: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-embed-'));
const state = join(portalFolder, 'bench-state');
await importData(state);
const portal = await startPortal({ port: await anyFreePort(), state });
const server = await serveCompressed(portal.origin);
const browser = await launchChromium();
try {
  installApart(folder, libraries);
  const data = await readChartData();
  const pages = await offerPages(server, data, await readIndicators());
  const measured = new Map<string, Measure[]>(pages.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, address] of pages) measured.get(name)!.push(await measure(browser, address));
  }
  report(measured);
} finally {
  await browser.close();
  await server.stop();
  await portal.stop();
  rmSync(folder, { recursive: true });
}

/** Those that have a chart, first the one that the others draw. */
async function readIndicators(): Promise<string[]> {
  const answer = await fetch(`${portal.origin}/api/v1/indicators?limit=200`);
  const { items } = indicatorListSchema.parse(await answer.json());
  const drawn = items.filter(({ baseline, targets }) => baseline !== null || targets.length > 0).map(({ id }) => id);
  return ['rd-intensity', ...drawn.filter((id) => id !== 'rd-intensity')];
}

/** The chart's figures as the API has them: one value a year, and the targets. */
async function readChartData(): Promise<ChartData> {
  const answer = await fetch(`${portal.origin}/api/v1/indicators/rd-intensity`);
  const { name, observations, targets } = indicatorSchema.parse(await answer.json());
  const byYear = new Map(observations.map(({ year, value }) => [year, value]).reverse() as [number, number][]);
  return {
    title: name.en,
    observed: [...byYear].sort(([a], [b]) => a - b),
    targets: targets.map(({ year, value }): [number, number] => [year, value]),
  };
}

/** One page for each way and number of charts. */
async function offerPages(pages: CompressedServer, data: ChartData, indicators: string[]): Promise<[name: string, address: string][]> {
  const offered: [string, string][] = [];
  for (const count of counts) {
    // Each another one, as on a real page; the first is the one with most to draw.
    const tags = indicators
      .slice(0, count)
      .map(
        (id) =>
          `<sz-policy src="${pages.origin}/embed/v1/indicators/${id}" lang="en" theme="light"><a href="${portal.origin}">${id}</a></sz-policy>`,
      );
    const script = `<script type="module" src="${pages.origin}/embed/v1/sz-policy.js"></script>`;
    offered.push([`sz-policy × ${count}`, pages.offer(`/sz-${count}`, page(`${tags.join('')}${script}`))]);
    for (const [library, source] of Object.entries(chartHosts(data, count))) {
      const { outputFiles } = await build({
        stdin: { contents: source, resolveDir: folder, loader: 'js' },
        ...{ bundle: true, format: 'esm', minify: true, write: false, define: { 'process.env.NODE_ENV': '"production"' } },
      });
      const address = pages.offer(`/${library}-${count}.js`, outputFiles[0]!.text, 'text/javascript');
      const places = '<div class="chart" style="width:600px;height:320px"></div>'.repeat(count);
      offered.push([
        `${library} × ${count}`,
        pages.offer(`/${library}-${count}`, page(`${places}<script type="module" src="${address}"></script>`)),
      ]);
    }
  }
  return offered;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}</body></html>`;
}

async function measure(from: Browser, address: string): Promise<Measure> {
  const context = await from.newContext({ viewport: { width: 700, height: 6000 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  let bytes = 0;
  let requests = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.goto(address, { waitUntil: 'commit' });
  const painted = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const isPainted = () => {
          const widgets = [...document.querySelectorAll('sz-policy')];
          if (widgets.length > 0) return widgets.every((widget) => widget.shadowRoot?.querySelector('figure svg'));
          const places = [...document.querySelectorAll('.chart')];
          return (
            places.length > 0 && places.every((place) => place.querySelector('canvas, svg')) && document.body.dataset['drawn'] === 'yes'
          );
        };
        const look = () => requestAnimationFrame(() => (isPainted() ? requestAnimationFrame(() => resolve(performance.now())) : look()));
        look();
      }),
  );
  await context.close();
  return { painted, bytes, requests };
}

function report(measured: Map<string, Measure[]>): void {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  console.log('| page | requests | kB | painted |\n| --- | ---: | ---: | ---: |');
  for (const [name, measures] of measured) {
    const of = (key: keyof Measure) => median(measures.map((each) => each[key]));
    console.log(`| ${name} | ${of('requests')} | ${(of('bytes') / 1000).toFixed(1)} | ${(of('painted') / 1000).toFixed(2)} s |`);
  }
}
