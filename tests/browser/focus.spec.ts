import { expect, test } from '@playwright/test';
import { chooseDisplay, displayModes } from '../access/display-modes.ts';
import { pageKinds } from '../portal/page-kinds.ts';

const examples = pageKinds.filter(({ name }) => ['home', 'clause', 'indicator', 'projects', 'search', 'explorer'].includes(name));
const screens = [
  { mode: 'light', width: 1280 },
  { mode: 'simple', width: 320 },
] as const;

for (const { mode, width } of screens) {
  test(`the focus is seen on everything that takes it, and nothing lies over it (${mode}, ${width} px)`, async ({ page, baseURL }) => {
    await chooseDisplay(page.context(), baseURL!, displayModes[mode]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 720 });
    for (const kind of examples) {
      await page.goto(`/zh-hant${await kind.path(baseURL!)}`);
      // From here on the browser takes the keyboard for what moves the focus.
      await page.keyboard.press('Tab');
      const { looked, faults } = await page.evaluate(focusOnEverything);
      expect(looked, kind.name).toBeGreaterThan(20);
      expect(faults, kind.name).toEqual([]);
    }
  });
}

/** Runs in the browser: WCAG 2.2, 2.4.7 and 2.4.11 (in its stricter form: no part of the middle line is covered). */
function focusOnEverything(): { looked: number; faults: string[] } {
  const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const found = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('[inert]'),
  );
  const faults: string[] = [];
  for (const element of found) {
    element.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const what = element.outerHTML.slice(0, 160);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`no outline: ${what}`);
    const { left, width, top, height } = element.getClientRects()[0]!;
    const middle = top + height / 2;
    if (middle < 0 || middle > innerHeight) faults.push(`out of sight: ${what}`);
    for (const share of [0.2, 0.5, 0.8]) {
      const over = document.elementFromPoint(left + width * share, middle);
      if (over && !element.contains(over) && !over.contains(element)) faults.push(`under ${over.outerHTML.slice(0, 80)}: ${what}`);
    }
  }
  return { looked: found.length, faults };
}
