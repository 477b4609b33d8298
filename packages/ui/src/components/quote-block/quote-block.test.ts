import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import QuoteBlock from './QuoteBlock.vue';

test('the plan is quoted in its own Chinese in every language', async () => {
  const html = await renderComponent(QuoteBlock, { source: rdIntensity.source }, 'en');
  expect(html).toContain('<blockquote lang="zh-Hans-CN" cite="/en/plan/2.3.p3">');
  expect(html).toContain('至2015年，全社会研发投入占全市生产总值的比重达到5.5%以上');
});

test('a publication is never quoted', async () => {
  expect(await renderComponent(QuoteBlock, { source: rdIntensity.observations[0]!.source })).toBe('');
});
