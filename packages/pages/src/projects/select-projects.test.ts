import { expect, test } from 'vitest';
import type { ListedProject } from './listed-project.ts';
import { pageLength, selectProjects } from './select-projects.ts';

const project = (id: number, kind = 'park', programme: string | null = null): ListedProject => ({
  id: `p${id}`,
  name: `Project ${id}`,
  kind,
  programme,
  clause: '4.1.1',
  start: 0,
  end: 1,
});
const many = Array.from({ length: pageLength + 5 }, (_, index) => project(index, index === 0 ? 'fund' : 'park', index < 3 ? 'a' : null));
const all = { programme: '', kind: '', page: 1 };

test('without a filter all projects are there, page by page', () => {
  expect(selectProjects(many, all)).toMatchObject({ count: many.length, pages: 2, page: 1 });
  expect(selectProjects(many, { ...all, page: 2 }).projects).toHaveLength(5);
});

test('filters narrow each other', () => {
  expect(selectProjects(many, { ...all, programme: 'a' }).count).toBe(3);
  expect(selectProjects(many, { ...all, programme: 'a', kind: 'fund' }).projects.map(({ id }) => id)).toEqual(['p0']);
});

test('a page beyond the last is the last', () => {
  expect(selectProjects(many, { ...all, page: 99 }).page).toBe(2);
  expect(selectProjects([], { ...all, page: 99 })).toEqual({ count: 0, projects: [], page: 1, pages: 1 });
});
