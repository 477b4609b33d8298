import { readFragment } from '@policy/module-kit/contract';
import { expect, test } from '@playwright/test';
import { chooseDisplay, displayModes } from '../access/display-modes.ts';
import { axeFaults, fitFaults } from '../access/page-faults.ts';

interface Described {
  id: string;
  styles: string[];
  widgets: { id: string; example: Record<string, string> }[];
}

/** The page’s own colour in each mode. */
const grounds = { dark: 'rgb(16, 23, 22)', contrast: 'rgb(255, 255, 255)' };

test('every kind of widget follows the reader’s colours and layout on the page that shows it', async ({ page, baseURL, request }) => {
  const { items } = (await (await request.get('/_modules.json')).json()) as { items: Described[] };
  const talent = items.find(({ id }) => id === 'talent')!;
  const widgets = talent.widgets.map(async ({ id, example }) => {
    const query = new URLSearchParams({ ...example, locale: 'en' });
    return `<section><h2>${id}</h2>${readFragment(await (await request.get(`/_widget/talent/${id}?${query}`)).text()).html}</section>`;
  });
  expect(widgets.length).toBeGreaterThan(5);
  const shown = (await Promise.all(widgets)).join('');
  const styles = talent.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');

  await page.route('**/en/unknown', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('</head>', `${styles}</head>`);
    await route.fulfill({ response: answer, body: html.replace(/(<main[^>]*>)[\s\S]*<\/main>/u, `$1<h1>Widgets</h1>${shown}</main>`) });
  });
  for (const mode of ['dark', 'contrast'] as const) {
    await chooseDisplay(page.context(), baseURL!, displayModes[mode]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('/en/unknown');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(grounds[mode]);
    expect(await axeFaults(page), mode).toEqual([]);
    expect(await fitFaults(page, 320), mode).toEqual([]);
  }
});
