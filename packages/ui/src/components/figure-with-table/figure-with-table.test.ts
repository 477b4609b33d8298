import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import FigureWithTable from './FigureWithTable.vue';

const props = {
  id: 'chain',
  title: 'From the first to the last',
  says: 'Two things are promised.',
  columns: ['Thing', 'Count'],
  rows: 2,
  clauses: ['4.4', '5.4.1'],
  files: { CSV: '/api/v1/projects.csv?module=industry' },
};
const row = (thing: string) => h('tr', [h('th', { scope: 'row' }, thing), h('td', '1')]);
const slots = {
  default: (given: { labelledby: string; describedby: string }) =>
    h('svg', { role: 'img', 'aria-labelledby': given.labelledby, 'aria-describedby': given.describedby }),
  rows: () => [row('Park'), row('Base')],
};

const render = (more: object = {}) =>
  renderComponent(() => h(FigureWithTable, props, { ...slots, ...more }), {}, { locale: 'en', base: '/ztzl/innovation' });

test('the picture has the figure’s title as its name and its sentence as its description', async () => {
  const html = await render();
  expect(html).toContain('<svg role="img" aria-labelledby="chain-title" aria-describedby="chain-says">');
  expect(html).toContain('<h2 id="chain-title">From the first to the last</h2>');
  expect(html).toContain('<p id="chain-says" class="says">Two things are promised.</p>');
});

test('the same stands as a table in the page, with the number of its rows', async () => {
  const html = await render();
  expect(html).toMatch(/<details class="table"><summary>The same as a table \(rows: 2\)<\/summary>.*<tbody><tr><th scope="row">Park/su);
  expect(html.match(/<th scope="col"/gu)).toHaveLength(2);
});

test('it leads to the clauses and to the data as a file, below the place where the portal is mounted', async () => {
  const html = await render();
  for (const clause of ['4.4', '5.4.1']) expect(html).toContain(`<a href="/ztzl/innovation/en/plan/${clause}">${clause}</a>`);
  expect(html).toContain('<a href="/ztzl/innovation/api/v1/projects.csv?module=industry" download>CSV</a>');
});

test('how it is drawn is told where there is a rule, and nothing is said where there is none', async () => {
  expect(await render({ rule: () => h('p', 'By its clause.') })).toContain('<summary>How it is drawn</summary><p>By its clause.</p>');
  expect(await render()).not.toContain('How it is drawn');
});
