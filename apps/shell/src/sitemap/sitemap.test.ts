import { expect, it } from 'vitest';
import { robotsFile, sitemapIndex, sitemapOf } from './sitemap.ts';

const root = 'https://portal.test/ztzl/innovation';

it('names each page in its language, with its translations', () => {
  const map = sitemapOf('en', root, ['/', '/plan/4.1.1']);
  expect(map).toContain(`<loc>${root}/en</loc>`);
  expect(map).toContain(
    `<loc>${root}/en/plan/4.1.1</loc><xhtml:link rel="alternate" hreflang="zh-Hans-CN" href="${root}/zh-hans/plan/4.1.1"/>`,
  );
});

it('keeps an address with special characters valid XML', () => {
  expect(sitemapOf('en', root, ['/search?q=a&b="c"'])).toContain('/en/search?q=a&amp;b=&quot;c&quot;</loc>');
});

it('is found from the index and from robots.txt', () => {
  expect(sitemapIndex(root)).toContain(`<loc>${root}/sitemap-zh-hant.xml</loc>`);
  expect(robotsFile(root)).toContain(`Sitemap: ${root}/sitemap.xml`);
});
