import { expect, test } from '@playwright/test';
import { chooseDisplay } from '../access/display-modes.ts';

test.use({ javaScriptEnabled: false });

for (const [locale, path] of [
  ['zh-hans', '/plan/4.1.1'],
  ['zh-hant', '/plan/4.10.1'],
  ['en', '/plan/2.3.p3'],
] as const) {
  test(`in a narrow column no line of ${locale}${path} begins with a closing mark or ends with an opening one`, async ({
    page,
    baseURL,
  }) => {
    await chooseDisplay(page.context(), baseURL!, 'text=largest');
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/${locale}${path}`);
    const lines = await page.locator('main').evaluate(readChineseLines);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => /^[，。、；：？！）」』》〉】”’％·…]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /[（「『《〈【“‘]$/u.test(line))).toEqual([]);
  });
}

test('Chinese breaks strictly and keeps its distance to Latin, in its own fonts; a line is no longer than can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/plan/4.1.1');
  const styleOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { lineBreak, fontFamily, fontSize, lineHeight } = getComputedStyle(element);
        const autospace = getComputedStyle(element).getPropertyValue('text-autospace');
        const trim = getComputedStyle(element).getPropertyValue('text-spacing-trim');
        return { lineBreak, autospace, trim, font: fontFamily.split(',')[0], leading: parseFloat(lineHeight) / parseFloat(fontSize) };
      });
  const chinese = await styleOf('main p[lang="zh-Hans-CN"]');
  const english = await styleOf('main .lead p, main p:not([lang])');
  expect(chinese).toMatchObject({ lineBreak: 'strict', autospace: 'normal', trim: 'trim-start', font: '"PingFang SC"' });
  expect(english).toMatchObject({ font: 'system-ui' });
  expect(chinese.leading).toBeGreaterThan(english.leading);

  await page.goto('/zh-hans/plan/4.1.1');
  const widest = await page
    .locator('main p:not(h1 *)')
    .evaluateAll((texts) => Math.max(...texts.map((text) => text.clientWidth / parseFloat(getComputedStyle(text).fontSize))));
  expect(widest).toBeLessThanOrEqual(46);
});

test('an apostrophe in English takes the room of one, also where the system’s own font is a Chinese one', async ({ page }) => {
  await page.goto('/en');
  const width = await page
    .getByText('China’s first plan')
    .first()
    .evaluate((element) => {
      const text = [...element.childNodes].find((node) => node.textContent?.includes('’'))!;
      const range = document.createRange();
      range.setStart(text, text.textContent!.indexOf('’'));
      range.setEnd(text, range.startOffset + 1);
      return range.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize);
    });
  expect(width).toBeGreaterThan(0);
  expect(width).toBeLessThan(0.5);
});

/** Lines of Chinese text as they stand on the screen. Runs in the browser. */
function readChineseLines(main: Element): string[] {
  const lines: string[] = [];
  for (const block of main.querySelectorAll('p, li, blockquote, dd, td')) {
    if (block.querySelector('p, li, blockquote, dd, td') || !block.checkVisibility()) continue;
    if (!block.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
    let line = '';
    let bottom = Number.NEGATIVE_INFINITY;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement!.closest('.visually-hidden, sup, button')) continue;
      for (let at = 0; at < node.textContent!.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        if (box.top >= bottom - 1 && line) {
          lines.push(line);
          line = '';
        }
        bottom = box.bottom;
        line += node.textContent![at];
      }
    }
    if (line) lines.push(line);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
