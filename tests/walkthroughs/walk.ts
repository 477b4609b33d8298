import type { Locator, Page } from '@playwright/test';

/** What a visitor did on the way from the home page to the answer. */
export interface Effort {
  clicks: number;
  keys: number;
  /** From asking for the home page to seeing the answer. */
  seconds: number;
}

/** A visitor on the way: does what a person can do, and counts it. */
export interface Walk {
  click(target: Locator): Promise<void>;
  /** Presses a key, as often as told. */
  press(key: string, times?: number): Promise<void>;
  /** Types letter by letter: a key each. */
  type(text: string): Promise<void>;
  /**
   * Goes on with Tab until the focus is on an element, as who sees or hears the name of each.
   *
   * @throws where it is not reached within `most` presses
   */
  tabTo(target: Locator, most: number): Promise<void>;
  /** The browser's own way back, which is a click too. */
  goBack(): Promise<void>;
  effort(): Effort;
}

/** Where a person aims: at the beginning of the first line, for the middle of a link in two lines may lie beside it. */
function firstSpot(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  const line = element.getClientRects()[0] ?? box;
  return { x: line.left - box.left + Math.min(line.width / 2, 10), y: line.top - box.top + line.height / 2 };
}

/** Opens the home page; from then on everything counts. */
export async function startWalk(page: Page, home: string): Promise<Walk> {
  const begun = performance.now();
  const count = { clicks: 0, keys: 0 };
  await page.goto(home);
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    count.keys += times;
  };
  return {
    press,
    async click(target) {
      await target.click({ position: await target.evaluate(firstSpot) });
      count.clicks += 1;
    },
    async type(text) {
      await page.keyboard.type(text);
      count.keys += [...text].length;
    },
    async tabTo(target, most) {
      for (let tabs = 0; tabs < most; tabs += 1) {
        await press('Tab');
        if (await target.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`Not reached with ${most} presses of Tab: ${target.toString()}`);
    },
    async goBack() {
      await page.goBack();
      count.clicks += 1;
    },
    effort: () => ({ ...count, seconds: (performance.now() - begun) / 1000 }),
  };
}
