import AxeBuilder from '@axe-core/playwright';
import { readFragment, type FragmentHead } from '@policy/module-kit/contract';
import { launchChromium } from '@policy/chromium';
import type { BrowserContext } from 'playwright-core';
import type { RenderedView } from '../views/rendered-view.ts';
import type { Host } from './host.ts';
import type { PageFindings } from './page-findings.ts';

/** How long a module's client may take, in milliseconds. */
const patience = 20_000;

/** Pages that are open at the same time. */
const atOnce = 2;

export type Offered = Record<string, string[]> | { error: string };

interface HostOutcome {
  offered?: Record<string, string[]>;
  globals?: string[];
  error?: string;
}

/**
 * Opens every view in a browser, lets the module's client take over, and looks at what is then there.
 *
 * @returns what was found on each, and what the client entry offered
 */
export async function openPages(host: Host, views: RenderedView[]): Promise<{ pages: PageFindings[]; offered: Offered }> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext();
    const waiting = views.filter(({ status }) => status === 200);
    const pages: PageFindings[] = [];
    let offered: Offered = { error: 'no page could be opened' };
    const open = async (): Promise<void> => {
      for (let view = waiting.shift(); view; view = waiting.shift()) {
        const { findings, outcome } = await openPage(context, host.addressOf(view), view);
        pages.push(findings);
        offered = outcome.offered ?? { error: outcome.error ?? 'nothing' };
      }
    };
    await Promise.all(Array.from({ length: atOnce }, open));
    return { pages, offered };
  } finally {
    await browser.close();
  }
}

async function openPage(
  context: BrowserContext,
  address: string,
  view: RenderedView,
): Promise<{ findings: PageFindings; outcome: HostOutcome }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(address);
    await page.waitForFunction(() => 'outcome' in document.documentElement.dataset, null, { timeout: patience });
    const outcome = JSON.parse(await page.evaluate(() => document.documentElement.dataset['outcome']!)) as HostOutcome;
    if (outcome.error) complaints.push(outcome.error);
    // axe adds styles of its own, which the policy forbids: what comes after this is no business of the page.
    page.removeAllListeners();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const { client } = readFragment(view.body).head as FragmentHead;
    const { kind, id, locale } = view;
    const findings: PageFindings = {
      view: { kind, id, locale },
      axe: violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id} (${violation.help}): ${node.html}`)),
      complaints,
      globals: outcome.globals ?? [],
      hydrated: client ? !outcome.error : null,
    };
    return { findings, outcome };
  } finally {
    await page.close();
  }
}
