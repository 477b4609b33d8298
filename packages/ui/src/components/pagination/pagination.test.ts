import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import Pagination from './Pagination.vue';

const hrefOf = (page: number) => `?page=${page}`;

test('a page in the middle leads both ways', async () => {
  const html = await renderComponent(Pagination, { page: 2, pages: 3, hrefOf }, 'en');
  expect(html).toContain('href="?page=1" rel="prev"');
  expect(html).toContain('Page 2 of 3');
  expect(html).toContain('href="?page=3" rel="next"');
});

test('the ends lead one way, and a single page nowhere', async () => {
  expect(await renderComponent(Pagination, { page: 1, pages: 2, hrefOf })).not.toContain('rel="prev"');
  expect(await renderComponent(Pagination, { page: 2, pages: 2, hrefOf })).not.toContain('rel="next"');
  expect(await renderComponent(Pagination, { page: 1, pages: 1, hrefOf })).toBe('');
});
