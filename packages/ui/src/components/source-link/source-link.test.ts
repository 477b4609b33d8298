import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import SourceLink from './SourceLink.vue';

const publication = rdIntensity.observations[1]!.source;

test('a quote of the plan leads to its highlighted place', async () => {
  const html = await renderComponent(SourceLink, { source: rdIntensity.source }, { locale: 'en', base: '/ztzl' });
  expect(html).toContain('href="/ztzl/en/plan/2.3.p3?quote=94-126#quote"');
  expect(html).toContain('Plan 2.3.p3');
});

test('a publication leads to its own page, with publisher and date', async () => {
  const html = await renderComponent(SourceLink, { source: publication });
  expect(html).toMatch(/href="\/zh-hans\/sources\/[a-z0-9-]+"/u);
  expect(html).toContain('<span lang="zh">深圳市人民政府公报，2011-03-08</span>');
  expect(html).not.toContain('政府工作报告');
});

test('in full, a publication has its title and its level, each in its language', async () => {
  const html = await renderComponent(SourceLink, { source: publication, full: true }, 'en');
  expect(html).toMatch(/<a [^>]*lang="zh">.*政府工作报告（2011年1月16日）<\/a>/u);
  expect(html).toContain('official report');
  expect(html).toContain('<span class="visually-hidden" lang="en-GB">Source: </span>');
});

test('in full, a publication has the way out to where it was read, named by its host; a copy is said to be one', async () => {
  const html = await renderComponent(SourceLink, { source: publication, full: true }, 'en');
  expect(html).toMatch(
    /<a [^>]*href="http:\/\/www\.sz\.gov\.cn\/zfgb\/[^"]*" rel="external nofollow">www\.sz\.gov\.cn – opens the source<\/a>/u,
  );
  expect(await renderComponent(SourceLink, { source: { ...publication, copy: true }, full: true }, 'en')).toContain('– opens a copy</a>');
});

test('a publication without an address says so, and leads to its page only', async () => {
  const html = await renderComponent(SourceLink, { source: { ...publication, url: '' }, full: true }, 'en');
  expect(html).toContain('No address known');
  expect(html.match(/<a /gu)).toHaveLength(1);
});
