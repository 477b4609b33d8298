import { expect, test, type Page } from '@playwright/test';
import { fitFaults } from '../access/page-faults.ts';
import { pageKinds } from '../portal/page-kinds.ts';

const examples = pageKinds.filter(({ name }) =>
  ['home', 'clause', 'indicator', 'projects', 'map of the plan', 'timeline', 'results'].includes(name),
);

test('text twice as large in the browser’s own settings is whole, without scrolling sideways', async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const kind of examples) {
    await page.goto(`/en${await kind.path(baseURL!)}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await fitFaults(page, 1280), kind.name).toEqual([]);
  }
});

test('nothing moves for a reader who asked for less motion', async ({ page, baseURL }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const kind of examples) {
    await page.goto(`/zh-hans${await kind.path(baseURL!)}`);
    expect(await page.evaluate(findMotion), kind.name).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, what is written, pressed and drawn is seen`, async ({ page, baseURL }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const kind of examples) {
      await page.goto(`/zh-hant${await kind.path(baseURL!)}`);
      expect(await findUnseen(page), kind.name).toEqual([]);
    }
  });
}

/** Runs in the browser. */
function findMotion(): string[] {
  const found = document.getAnimations().map(() => 'an animation runs');
  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') found.push('scrolls smoothly');
  for (const element of document.querySelectorAll('body, body *')) {
    const { transitionDuration, animationName } = getComputedStyle(element);
    if (animationName !== 'none' || /[1-9]/u.test(transitionDuration)) found.push(`moves: ${element.outerHTML.slice(0, 120)}`);
  }
  const transitions = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      return 'cssRules' in rule
        ? transitions(rule.cssRules as CSSRuleList)
        : rule.constructor.name === 'CSSViewTransitionRule'
          ? [rule]
          : [];
    });
  const moving = [...document.styleSheets]
    .flatMap((sheet) => transitions(sheet.cssRules))
    .filter((rule) => !/navigation:\s*none/u.test(rule.cssText));
  return [...found, ...moving.map((rule) => rule.cssText)];
}

/** Texts, controls and pictures that do not stand out from the page as the browser paints it. */
function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const stands = (colour: string, ratio: number) => {
      const other = luminance(colour);
      return (Math.max(other, ground) + 0.05) / (Math.min(other, ground) + 0.05) >= ratio;
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'body a, body button, body summary, body select, body p, body h1, body h2, .status-badge, .life-badge',
    )) {
      if (element.closest('svg')) continue;
      if (element.checkVisibility() && !stands(getComputedStyle(element).color, 4.5))
        found.push(`text: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const control of document.querySelectorAll<HTMLElement>(
      'input:not([type=hidden], [type=radio], [type=checkbox]), select, .display-menu button, .portal-search button',
    )) {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
      const edged = parseFloat(borderTopWidth) > 0 && stands(borderTopColor, 3);
      if (control.checkVisibility() && !edged && !stands(backgroundColor, 3)) found.push(`edge: ${control.outerHTML.slice(0, 120)}`);
    }
    for (const picture of document.querySelectorAll('svg:not(svg svg)')) {
      const shapes = [...picture.querySelectorAll('path, circle, rect, line')].filter((shape) => !shape.closest('defs'));
      const seen = shapes.some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((paint) => paint.startsWith('url') || (paint !== 'none' && stands(paint, 3)));
      });
      if (shapes.length > 0 && picture.checkVisibility() && !seen) found.push(`picture: ${picture.outerHTML.slice(0, 160)}`);
    }
    return found;
  });
}
