import { expect, test, type Page } from '@playwright/test';
import { firstProject } from '../portal/page-kinds.ts';

/** What the Tab key has reached, and its place on the page in CSS pixels. Whether it has a name, axe tells (`access.spec.ts`). */
interface Stop {
  text: string;
  tag: string;
  left: number;
  top: number;
  bottom: number;
}

const mainPages: { name: string; path: (origin: string) => string | Promise<string> }[] = [
  { name: 'home', path: () => '' },
  { name: 'module', path: () => '/talent' },
  { name: 'clause', path: () => '/plan/4.10.1' },
  { name: 'indicator', path: () => '/innovation/indicators/rd-intensity' },
  { name: 'project', path: (origin) => firstProject(origin, 'shenzhen-hongkong') },
  { name: 'search', path: () => `/search?q=${encodeURIComponent('河套')}` },
  { name: 'projects', path: () => '/talent/projects' },
];
const screens = [
  { locale: 'zh-hans', width: 360 },
  { locale: 'en', width: 1280 },
];

for (const { name, path } of mainPages) {
  for (const { locale, width } of screens) {
    test(`the Tab key goes through the ${name} page in reading order, through everything and out again (${locale}, ${width} px)`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}${await path(baseURL!)}`);
      const stops = await tabThrough(page);

      // Counted afterwards: what a script adds to a page is there by then.
      expect(stops).toHaveLength(await countReachable(page));
      // On the next line or further to the right: never back to what was read.
      const backwards = stops.slice(1).filter((stop, index) => {
        const before = stops[index]!;
        return stop.bottom <= before.top && stop.left <= before.left;
      });
      expect(backwards).toEqual([]);
    });
  }
}

/** Everything that takes the focus and is shown; of a group of radio buttons the Tab key stops at one. */
function countReachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => {
      if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.matches(':disabled, [inert] *')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isFirst = !groups.has(element.name);
      groups.add(element.name);
      return isFirst;
    }).length;
  });
}

/** More presses than any of the pages needs: after these it is taken to hold the focus for good. */
const most = 1000;

async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}

/** The element that has the focus, or null when it has left the page. */
function readStop(): Stop | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  // A link over two lines begins where its first line does.
  const [first] = element.getClientRects();
  const { left, top, bottom } = first ?? element.getBoundingClientRect();
  return {
    text: element.textContent.trim().slice(0, 60),
    tag: element.tagName,
    left: left + scrollX,
    top: top + scrollY,
    bottom: bottom + scrollY,
  };
}
