import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page as it stands, with the size of what can be pressed (WCAG 2.2, 2.5.8), which it does not look at by itself. */
export async function axeFaults(page: Page): Promise<string[]> {
  return listFaults(new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }));
}

/** Of what axe finds, that which a display mode can change: colours and sizes. The rest is the same HTML in every mode. */
export async function axeFaultsOfMode(page: Page): Promise<string[]> {
  return listFaults(
    new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']),
  );
}

async function listFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

/** What does not fit a screen of this width: the page itself, or text that its own box cuts off. */
export async function fitFaults(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 740 });
  return page.evaluate(findWhatDoesNotFit);
}

/** Texts whose script is not that of the language that they are marked with. */
export async function languageFaults(page: Page): Promise<string[]> {
  return page.locator('body').evaluate(findUnmarkedTexts);
}

/** Runs in the browser. */
function findWhatDoesNotFit(): string[] {
  const width = document.documentElement.clientWidth;
  const found =
    document.documentElement.scrollWidth > width ? [`scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg, .visually-hidden, [hidden], [inert]') || !element.checkVisibility()) continue;
    const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element);
    if (position === 'absolute' && clipPath !== 'none') continue;
    const cuts = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (cuts || (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth))
      found.push(`cut off: ${element.outerHTML.slice(0, 200)}`);
  }
  return found;
}

/** Runs in the browser. */
function findUnmarkedTexts(body: Element): string[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    const han = text.match(/\p{Script=Han}/gu) ?? [];
    const mainlyChinese = han.length > (text.match(/\p{Script=Latin}/gu) ?? []).length;
    if (!mainlyChinese || element?.closest('script, style')) continue;
    const tag = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    // Characters that only simplified text has, of those that the plan uses most.
    const simplified = (text.match(/[国发产业术创务达规划动设为门导级织项见应历东备关开进实组际现网济积极责优]/gu) ?? []).length;
    if (!tag.startsWith('zh') || (tag.startsWith('zh-Hant') && simplified > 0)) found.push(`${tag}: ${text.trim().slice(0, 80)}`);
  }
  return found;
}
