import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';

const path = async (name: string, baseURL: string) => pageKinds.find((kind) => kind.name === name)!.path(baseURL);

for (const name of ['home', 'clause', 'module', 'indicator', 'projects', 'explorer', 'form for a question']) {
  test(`the ${name} page looks the same with what it holds of the stylesheets as with all of them`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    // The second time its widgets are known before they answer; the first time they bring their files.
    for (const time of ['first', 'second']) {
      await page.goto(`/zh-hans${await path(name, baseURL!)}`, { waitUntil: 'networkidle' });
      const before = await picture(page);
      await addWholeStylesheets(page);
      expect((await picture(page)).equals(before), `the ${time} time`).toBe(true);
    }
  });
}

test('a page without a part that changes asks for no stylesheet, however many modules made it', async ({ page }) => {
  for (const address of ['/zh-hans', '/en/innovation', '/zh-hant/innovation/indicators/rd-intensity', '/en/plan/4.1.1']) {
    await page.goto(address);
    const asked: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'stylesheet' && asked.push(request.url())));
    await page.reload();
    expect(asked, address).toEqual([]);
  }
});

test('the styles that a page holds are small on every kind of page', async ({ request, baseURL }) => {
  for (const kind of pageKinds) {
    const html = await (await request.get(`/en${await kind.path(baseURL!)}`)).text();
    const [, styles = ''] = /<style\b[^>]*>([\s\S]*?)<\/style>/u.exec(html) ?? [];
    expect(styles.length, kind.name).toBeGreaterThan(0);
    expect(brotliCompressSync(styles).byteLength, kind.name).toBeLessThanOrEqual(9 * 1024);
  }
});

function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
}

async function addWholeStylesheets(page: Page): Promise<void> {
  const { items } = (await (await page.request.get('/_modules.json')).json()) as { items: { styles: string[] }[] };
  const outline = (await page.locator('html').getAttribute('data-outline'))!;
  const files = [outline.replace('outline.js', 'style.css'), ...items.flatMap(({ styles }) => styles)];
  for (const url of files) await page.addStyleTag({ url });
}
