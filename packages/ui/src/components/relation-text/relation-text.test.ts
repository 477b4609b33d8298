import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { spendingGrowth } from '../../testing/sample-indicators.ts';
import RelationText from './RelationText.vue';

test('a relation stands with its source', async () => {
  const html = await renderComponent(RelationText, { relation: spendingGrowth.relation, source: spendingGrowth.source });
  expect(html).toContain('科技经费的增长应快于财政经常性收入的增长');
  expect(html).toContain('href="/zh-hans/plan/5.3.1?quote=43-68#quote"');
});

test('what is only to rise needs nothing to compare with', async () => {
  const relation = { ...spendingGrowth.relation!, kind: 'rising', than: null };
  expect(await renderComponent(RelationText, { relation, source: spendingGrowth.source }, 'en')).toContain(
    'To rise step by step: science and technology spending',
  );
});
