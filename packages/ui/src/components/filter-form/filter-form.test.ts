import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import FilterForm from './FilterForm.vue';

const fields = [{ name: 'kind', label: '类别', value: 'university', options: [{ value: 'university', label: '大学' }] }];

test('the form works by itself: it names its address, its parameters and the present choice', async () => {
  const html = await renderComponent(FilterForm, { action: '/zh-hans/talent/projects', fields });
  expect(html).toContain('action="/zh-hans/talent/projects" method="get"');
  expect(html).toContain('<select name="kind"');
  expect(html).toMatch(/<option value="university" selected>/u);
  expect(html).toContain('type="submit"');
});

test('nothing chosen is “all”', async () => {
  const html = await renderComponent(FilterForm, { action: '/', fields: [{ ...fields[0], value: '' }] });
  expect(html).toMatch(/<option value="" selected>全部/u);
});

test('a field without options is a box to type in, with what was typed', async () => {
  const html = await renderComponent(FilterForm, { action: '/', fields: [{ name: 'q', label: '名称', value: '大学' }] });
  expect(html).toContain('<input type="search" name="q" value="大学" maxlength="100">');
});
