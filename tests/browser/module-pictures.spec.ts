import AxeBuilder from '@axe-core/playwright';
import { locales, projectListSchema } from '@policy/api';
import { expect, test, type APIRequestContext } from '@playwright/test';

/** Each module's picture, its marks, and the lists of the data API whose projects it shows. */
const pictures = [
  { module: 'innovation', figure: '#river', mark: '.mark', lists: ['module=innovation', 'clause=4.1.1', 'clause=3.3.6'] },
  { module: 'industry', figure: '#threads', mark: '.thread', lists: ['module=industry'] },
];
const narrow = { width: 360, height: 740 };

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { module, figure, mark, lists } of pictures)
    test(`the picture of ${module} has a mark and a row for each project of the data, and each mark leads there`, async ({
      page,
      request,
    }) => {
      const paths = (await projectsOf(request, lists)).map(({ module: owner, id }) => `/zh-hans/${owner}/projects/${id}`).sort();
      await page.goto(`/zh-hans/${module}`);
      const addresses = (selector: string) =>
        page.locator(`${figure} ${selector}`).evaluateAll((links) => links.map((link) => link.getAttribute('href')!).sort());
      for (const form of ['.wide', '.narrow']) expect(await addresses(`${form} ${mark}`)).toEqual(paths);
      expect(await addresses('tbody th a')).toEqual(paths);
      await page.locator(`${figure} details.table summary`).click();
      await expect(page.locator(`${figure} tbody th a`).first()).toBeVisible();
      expect((await request.get(paths.at(-1)!)).status()).toBe(200);
    });
});

for (const { module, figure } of pictures)
  for (const locale of locales)
    test(`the first page of ${module} in ${locale} is accessible in the dark, with its table open, and fits a narrow screen`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`/${locale}/${module}`);
      await page.locator(`${figure} details`).evaluateAll((all) => {
        for (const each of all) each.setAttribute('open', '');
      });
      // The rows are alike, and axe looks at each of them: three are enough.
      const { violations } = await new AxeBuilder({ page }).include(figure).exclude(`${figure} tbody tr:nth-child(n + 4)`).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      await expect(page.locator(`${figure} .wide`)).toBeVisible();
      await page.setViewportSize(narrow);
      await expect(page.locator(`${figure} .narrow`)).toBeVisible();
      await expect(page.locator(`${figure} .wide`)).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
    });

async function projectsOf(request: APIRequestContext, lists: string[]) {
  const answers = lists.map(async (query) =>
    projectListSchema.parse(await (await request.get(`/api/v1/projects?${query}&limit=200`)).json()),
  );
  return (await Promise.all(answers)).flatMap(({ total, items }) => {
    expect(items).toHaveLength(total);
    return items;
  });
}
