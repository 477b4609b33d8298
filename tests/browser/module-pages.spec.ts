import AxeBuilder from '@axe-core/playwright';
import { locales, type Implementation, type List, type Project } from '@policy/api';
import { expect, test, type Locator } from '@playwright/test';

const narrow = { width: 360, height: 740 };
const pages = [
  { path: 'talent', picture: '.way-picture', labels: '.way-picture .label' },
  { path: 'shenzhen-hongkong', picture: '.bridge-picture', labels: '.bridge-picture :is(.name, .party, h3, .city)' },
];

/** Pairs of labels that lie on one another, and labels that reach out of the picture. */
function badLabels(picture: Locator, labels: string): Promise<string[]> {
  return picture.evaluate((element, labels) => {
    const { left, right } = element.getBoundingClientRect();
    const boxes = [...document.querySelectorAll(labels)].map((label) => ({
      text: label.textContent.trim(),
      box: label.getBoundingClientRect(),
    }));
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const cut = boxes.filter(({ box }) => box.left < left - 1 || box.right > right + 1).map(({ text }) => `cut: ${text}`);
    const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const));
    return [...cut, ...pairs.filter(([one, other]) => overlap(one.box, other.box)).map(([one, other]) => `${one.text} × ${other.text}`)];
  }, labels);
}

test('no module page says “not yet sourced” of a project and keeps back what sources tell of how it was carried out', async ({
  request,
}) => {
  const read = async <Item>(path: string) => ((await (await request.get(`/api/v1${path}`)).json()) as List<Item>).items;
  for (const module of ['innovation', 'industry', 'talent', 'shenzhen-hongkong']) {
    const html = await (await request.get(`/en/${module}`)).text();
    const projects = (await read<Project>(`/projects?module=${module}&limit=200`)).filter(({ life }) => life.status === 'not-yet-sourced');
    const records = await read<Implementation>(`/implementation?limit=200&filter=projects.module:eq:${module}`);
    const kept = projects.filter(({ id }) => {
      const own = records.filter((record) => record.projects.some((project) => project.id === id));
      const isTold = html.includes(`/${module}/projects/${id}#implementation"`) || html.includes(escapeText(own[0]?.statement.en ?? ''));
      return own.length > 0 && !isTold;
    });
    expect([module, kept.map(({ id }) => id)]).toEqual([module, []]);
  }
});

/** As a page writes a text. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

for (const { path, picture, labels } of pages) {
  for (const locale of locales) {
    test(`the picture of ${path} in ${locale} reads by itself, wide and narrow, light and dark`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      const faults = async (axe: AxeBuilder) =>
        (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      expect(await faults(new AxeBuilder({ page }).include('main'))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(new AxeBuilder({ page }).include('.figure-with-table').withRules(['color-contrast']))).toEqual([]);
      for (const width of [1280, 800, narrow.width]) {
        await page.setViewportSize({ ...narrow, width });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await page.locator(labels).count()).toBeGreaterThan(5);
        expect(await badLabels(page.locator(picture), labels)).toEqual([]);
      }
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every line between the cities is a row of the table, with the same names and what became of it', async ({ page }) => {
    await page.goto('/zh-hant/shenzhen-hongkong');
    const figure = page.locator('#ties');
    await figure.locator('summary').first().click();
    const rows = figure.getByRole('row');
    for (const line of await figure.locator('.bridge:has(a)').all()) {
      const row = rows.filter({ has: page.getByRole('rowheader', { name: await line.locator('a').innerText(), exact: true }) });
      await expect(row).toBeVisible();
      for (const party of await line.locator('.party > *').allInnerTexts()) await expect(row).toContainText(party);
    }
    await expect(rows.filter({ hasText: '香港中文大學深圳產學研基地' })).toContainText('已啟用');
  });

  test('a stage of the way leads to what is held out there, that to its quoted words', async ({ page }) => {
    await page.goto('/en/talent');
    await page.locator('.way-picture').getByRole('link', { name: 'Live' }).click();
    const stage = page.locator('#stage-live');
    await expect(stage).toBeInViewport();
    await stage.getByRole('link', { name: 'Plan 5.2.1' }).first().click();
    await expect(page.locator('mark').first()).toContainText('安居');
  });
});

test('the lines between the cities are no stops of the Tab key, and what they lead to is linked below the picture', async ({ page }) => {
  await page.goto('/en/shenzhen-hongkong');
  await expect(page.locator('.bridge-picture a:not([tabindex="-1"])')).toHaveCount(0);
  const targets = await page.locator('.bridge-picture a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(targets.length).toBeGreaterThan(14);
  for (const target of targets) await expect(page.locator(`.task-group a[href="${target}"]`)).toHaveCount(1);
});
