import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const components = globSync('*', { cwd: fileURLToPath(new URL('../../packages/ui/src/components', import.meta.url)) });

test('the design system shows each component, in each state with all modes and languages beside each other', async ({ request }) => {
  const list = await (await request.get('/en/design')).text();
  for (const component of components) {
    expect(list).toContain(`href="/en/design/${component}"`);
    const answer = await request.get(`/en/design/${component}`);
    expect(answer.status(), component).toBe(200);
    const html = await answer.text();
    const states = html.match(/<section id="state-/gu)!.length;
    for (const [look, times] of [
      ['lang="en-GB"', 5],
      ['lang="zh-Hans-CN"', 1],
      ['lang="zh-Hant-HK"', 1],
      ['data-theme="light"', 1],
      ['data-theme="dark"', 1],
      ['data-theme="contrast"', 1],
      ['data-layout="simple"', 1],
    ] as const) {
      const panes = html.match(new RegExp(`<div class="rendered-example"[^>]*${look}`, 'gu')) ?? [];
      expect(panes.length, `${component}: ${look}`).toBe(times * states);
    }
  }
});

test('a component’s samples are called samples, and nobody finds them by searching', async ({ page }) => {
  await page.goto('/en/design/sourced-value');
  await expect(page.getByRole('note', { name: 'Samples' })).toContainText('not facts about the plan');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await (await page.request.get('/sitemap-en.xml')).text()).not.toContain('/en/design');
});

test('each theme has its own colours, whatever theme the page has', async ({ page, baseURL }) => {
  await page.context().addCookies([{ name: 'display', value: encodeURIComponent('theme=contrast&layout=simple'), url: baseURL! }]);
  await page.goto('/en/design/notice');
  const colours = (look: string) =>
    page
      .locator(`.rendered-example${look}`)
      .first()
      .evaluate((pane) => {
        const { color, backgroundColor } = getComputedStyle(pane);
        return [color, backgroundColor];
      });
  expect(await colours('[data-theme=light]')).toEqual(['rgb(22, 33, 31)', 'rgb(255, 255, 255)']);
  expect(await colours('[data-theme=dark]')).toEqual(['rgb(230, 237, 235)', 'rgb(16, 23, 22)']);
  expect(await colours('[data-theme=contrast]')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('a button of the design system can be pressed', async ({ page }) => {
  await page.goto('/en/design/press-button');
  await page.locator('.live').getByRole('button', { name: 'Press' }).click();
  await expect(page.getByText('Pressed', { exact: true })).toBeVisible();
});
