import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one press turns 长辈版 on, on every page from then on, and one press off', async ({ page }) => {
    await page.goto('/zh-hans/plan/4.1.1?quote=0-5');
    const size = () =>
      page
        .locator('main p')
        .first()
        .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    const usual = await size();
    await page.getByRole('button', { name: '长辈版' }).click();
    await expect(page).toHaveURL(/\/zh-hans\/plan\/4\.1\.1\?quote=0-5$/u);
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'simple');
    await page.waitForLoadState();
    expect(await size()).toBeGreaterThan(usual * 1.3);
    await page.goto('/zh-hans/talent');
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'simple');
    await page.getByRole('button', { name: '标准版' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-layout');
    expect(await page.context().cookies()).toEqual([]);
  });

  test('colours and text size can be chosen, and the panel shows what was chosen', async ({ page }) => {
    await page.goto('/en/talent');
    await page.locator('.settings summary').click();
    await page.getByLabel('Dark').check();
    await page.getByLabel('Largest').check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.locator('.settings summary').click();
    await expect(page.getByLabel('Dark')).toBeChecked();
    await expect(page.getByLabel('Largest')).toBeChecked();
  });

  test('nothing offers to read aloud what no script can read', async ({ page }) => {
    await page.goto('/en/plan/4.1.1');
    await expect(page.locator('.read-aloud')).toBeHidden();
  });
});

test('the panel of the display settings is whole on a phone, in every language and in 长辈版', async ({ page, context, baseURL }) => {
  const width = 360;
  await page.setViewportSize({ width, height: 740 });
  for (const display of ['', 'layout=simple&text=largest']) {
    await context.addCookies([{ name: 'display', value: encodeURIComponent(display), url: baseURL! }]);
    for (const locale of locales) {
      await page.goto(`/${locale}/status`);
      await page.locator('.display-menu .head-fold > summary').click();
      const panel = (await page.locator('.display-menu .panel').boundingBox())!;
      expect(panel.x, locale).toBeGreaterThanOrEqual(0);
      expect(panel.x + panel.width, locale).toBeLessThanOrEqual(width);
    }
  }
});

test('the page is read aloud block by block, each in its language, by a script that is loaded at the press', async ({ page }) => {
  // The browser of the tests has no voices: this one notes what it is given and takes a while for each.
  await page.addInitScript(() => {
    const said: { text: string; lang: string }[] = [];
    let speaking: ReturnType<typeof setTimeout>;
    Object.assign(globalThis, { said });
    speechSynthesis.speak = (speech) => {
      said.push({ text: speech.text, lang: speech.lang });
      speaking = setTimeout(() => speech.onend?.(new SpeechSynthesisEvent('end', { utterance: speech })), 300);
    };
    speechSynthesis.cancel = () => clearTimeout(speaking);
  });
  const scripts: string[] = [];
  page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
  await page.goto('/en/plan/4.1.1');
  const button = page.locator('.read-aloud');
  await expect(button).toBeVisible();
  expect(scripts).toEqual([]);
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('main [data-reading]')).toHaveCount(1);
  const said = () => page.evaluate(() => (globalThis as unknown as { said: { text: string; lang: string }[] }).said);
  await expect.poll(async () => (await said()).map(({ lang }) => lang)).toEqual(expect.arrayContaining(['en-GB', 'zh-CN']));
  const heading = await page.locator('main h1').textContent();
  expect((await said()).map(({ text }) => text)).toContain(heading!.trim());
  expect(scripts.map((url) => url.split('/').at(-1))).toEqual(['read-aloud.js']);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-reading]')).toHaveCount(0);
  // Once more, from the beginning; leaving the page ends it.
  await button.press('Space');
  await expect(page.locator('main [data-reading]')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(page.locator('[data-reading]')).toHaveCount(0);
});

test('a browser without speech has no button for it, and one without a voice is told of', async ({ page }) => {
  await page.goto('/en/plan/4.1.1');
  await page.evaluate(() => {
    speechSynthesis.speak = (speech) =>
      setTimeout(() => speech.onerror?.(new SpeechSynthesisErrorEvent('error', { utterance: speech, error: 'voice-unavailable' })));
  });
  await page.locator('.read-aloud').click();
  await expect(page.getByText('This browser has no voice to read with')).toBeVisible();
  await expect(page.locator('.read-aloud')).toHaveAttribute('aria-pressed', 'false');

  await page.addInitScript(() => delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis);
  await page.reload();
  await expect(page.locator('.read-aloud')).toBeHidden();
});
