import { locales } from '@policy/api';
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';
import { untilHydrated } from '../portal/hydration.ts';

/** A middling phone, on which what comes late is seen to come late. */
const phone = { width: 412, height: 823 };

/** What the page's own data name as living. */
interface ClientData {
  views: { module: string; view: string }[];
}

declare global {
  interface Window {
    shifts: { value: number; moved: string }[];
  }
}

/** A tenth of what counts as good (web.dev/cls): a header that is painted before the browser has read all of it stays below. */
const unseen = 0.01;

test('nothing on any kind of page moves after it was painted', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(phone);
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Element | null }[] })[]) {
        const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' ');
        window.shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Slow enough that the first paint comes before the scripts.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 2 });
  const moved: string[] = [];
  for (const [place, kind] of pageKinds.entries()) {
    const path = `/${locales[place % locales.length]}${await kind.path(baseURL!)}`;
    await page.goto(path);
    for (const { module, view } of await livingViews(page)) {
      await untilHydrated(page.locator(`[data-module="${module}"][data-view="${view}"]`).first());
    }
    const shifts = await shiftsSoFar(page);
    if (shifts.reduce((sum, { value }) => sum + value, 0) > unseen) moved.push(`${path}: ${JSON.stringify(shifts)}`);
  }
  expect(moved).toEqual([]);
});

async function livingViews(page: Page): Promise<ClientData['views']> {
  const data = page.locator('#portal-client');
  return (await data.count()) === 0 ? [] : (JSON.parse((await data.textContent())!) as ClientData).views;
}

/** After the next frames, in which a change of this moment is painted. */
async function shiftsSoFar(page: Page): Promise<Window['shifts']> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => window.shifts);
}
