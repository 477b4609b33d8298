import { renderComponent, sampleClause } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import SummaryWidget from '../widgets/summary/SummaryWidget.vue';
import { description, title } from '../words.ts';
import OverviewPage from './OverviewPage.vue';

test.each([
  ['zh-hans', title.zhHans],
  ['zh-hant', title.zhHant],
  ['en', title.en],
] as const)('the overview and the summary name the module in %s', async (locale, name) => {
  const props = { clause: sampleClause, projects: [] };
  const page = await renderComponent(OverviewPage, props, locale);
  expect(page).toContain(name);
  expect(page).toContain(`href="/${locale}/plan/${sampleClause.id}"`);
  expect(await renderComponent(SummaryWidget, props, locale)).toContain(`href="/${locale}/$id$"`);
});

test('the module says what it is about in three languages', () => {
  for (const text of [title, description]) for (const said of Object.values(text)) expect(said).not.toBe('');
});
