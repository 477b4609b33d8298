import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';
import { chooseDisplay, displayModes, modeNames } from '../access/display-modes.ts';
import { axeFaults, fitFaults, languageFaults } from '../access/page-faults.ts';
import { pageKinds } from '../portal/page-kinds.ts';

/** A phone, and a screen of 1280 at 400 %. */
const narrow = [360, 320];

/** Those that every other is made like: each of them is looked at in every mode. */
const mainPages = ['home', 'clause', 'indicator', 'projects'];

// The longest pages hold thousands of elements, and axe looks at each of them: on a busy machine that takes its time.
test.describe.configure({ timeout: 120_000 });

/** The modes go round, so that every kind of page is seen in three of them; `npm run access -w tests` sees each in all. */
const modesOf = (name: string, index: number) => (mainPages.includes(name) ? modeNames : [modeNames[index % modeNames.length]!]);

for (const [place, kind] of pageKinds.entries()) {
  for (const [index, locale] of locales.entries()) {
    for (const mode of modesOf(kind.name, place + index)) {
      test(`the ${kind.name} page in ${locale}, ${mode}, is accessible and fits a narrow screen`, async ({ page, baseURL }) => {
        await chooseDisplay(page.context(), baseURL!, displayModes[mode]);
        await page.goto(`/${locale}${await kind.path(baseURL!)}`);
        expect(await axeFaults(page)).toEqual([]);
        expect(await languageFaults(page)).toEqual([]);
        for (const width of narrow) expect(await fitFaults(page, width), `${width} px`).toEqual([]);
      });
    }
  }
}

test('largest type in 长辈版 and dark colours together leave every main page accessible and whole', async ({ page, baseURL }) => {
  await chooseDisplay(page.context(), baseURL!, 'theme=dark&text=largest&layout=simple');
  for (const kind of pageKinds.filter(({ name }) => [...mainPages, 'map of the plan', 'explorer'].includes(name))) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/en${await kind.path(baseURL!)}`);
    expect(await axeFaults(page), kind.name).toEqual([]);
    expect(await fitFaults(page, 360), kind.name).toEqual([]);
  }
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en/plan');
  await page.keyboard.press('Tab');
  const link = page.locator('a:focus');
  await expect(link).toHaveAttribute('href', '#main');
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('every chart stands beside the same figures as a table', async ({ page }) => {
  await page.goto('/en/innovation/indicators/rd-intensity');
  await expect(page.locator('main svg').first()).toBeVisible();
  const table = page.locator('main table').first();
  for (const figure of ['3.3', '4', '5.5']) await expect(table).toContainText(figure);
});
