import { locales } from '@policy/api';
import { expect, test } from '@playwright/test';
import { languageTags, pageKinds } from '../portal/page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const kind of pageKinds.filter(({ status }) => !status)) {
  test(`switching the language keeps the ${kind.name} page`, async ({ page, baseURL }) => {
    const path = await kind.path(baseURL!);
    await page.goto(`/zh-hans${path}`);
    for (const locale of ['zh-hant', 'en', 'zh-hans'] as const) {
      await page.locator(`header a[hreflang="${languageTags[locale]}"]`).click();
      await expect(page).toHaveURL(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', languageTags[locale]);
      await expect(page.locator('header a[aria-current=true]')).toHaveAttribute('lang', languageTags[locale]);
    }
  });
}

for (const [accepted, locale] of [
  ['zh-CN,zh;q=0.9', 'zh-hans'],
  ['zh-HK,en;q=0.5', 'zh-hant'],
  ['zh-TW', 'zh-hant'],
  ['en-GB,en', 'en'],
] as const) {
  test(`the bare address leads a reader of ${accepted} to ${locale}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'accept-language': accepted }, maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    expect(answer.headers()['location']).toBe(`/${locale}`);
  });
}

test('every page names its versions in the other languages', async ({ page }) => {
  await page.goto('/en/plan/4.10.1');
  for (const locale of locales) {
    const link = page.locator(`link[rel=alternate][hreflang="${languageTags[locale]}"]`);
    await expect(link).toHaveAttribute('href', new RegExp(`/${locale}/plan/4\\.10\\.1$`, 'u'));
  }
});
