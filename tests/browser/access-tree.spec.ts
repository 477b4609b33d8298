import { expect, test } from '@playwright/test';

/**
 * What a screen reader is given of the main pages, kept as files beside this one: whoever changes it sees what changes for its readers.
 * After a change that is meant: `npm run browser -w tests -- browser/access-tree.spec.ts --update-snapshots`.
 */
const mainPages = {
  home: '/en',
  'home-zh-hans': '/zh-hans',
  module: '/en/talent',
  clause: '/zh-hant/plan/3.3.6',
  indicator: '/en/industry/indicators/hightech-output',
  project: '/en/shenzhen-hongkong/projects/lok-ma-chau-loop',
  search: '/zh-hans/search?q=%E6%B2%B3%E5%A5%97',
};

/** What an import or a publication changes, and no change of the portal. */
const passing = '[aria-labelledby="home-changes"] li, .portal-footer .revision';

for (const [name, path] of Object.entries(mainPages)) {
  test(`a screen reader is given the ${name} page as it was agreed`, async ({ page }) => {
    await page.goto(path);
    await page.locator(passing).evaluateAll((all) => all.forEach((each) => each.remove()));
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
