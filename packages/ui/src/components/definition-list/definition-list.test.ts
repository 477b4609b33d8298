import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import DefinitionItem from './DefinitionItem.vue';
import DefinitionList from './DefinitionList.vue';

test('a term and its definition belong together', async () => {
  const list = () => h(DefinitionList, null, () => h(DefinitionItem, { term: '类别' }, () => '大学'));
  expect(await renderComponent(list, {})).toMatch(/<dl[^>]*>.*<dt>类别<\/dt><dd>大学<\/dd>.*<\/dl>/u);
});

test('terms stand beside their values where that is asked for', async () => {
  expect(await renderComponent(DefinitionList, { beside: true })).toContain('class="definition-list beside"');
  expect(await renderComponent(DefinitionList, {})).toContain('class="definition-list"');
});
