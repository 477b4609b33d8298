import { southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { loadView, renderView } from '../testing/render-view.ts';
import { indicatorWidget } from './indicator/widget.ts';
import { projectListWidget } from './project-list/widget.ts';
import { projectWidget } from './project/widget.ts';
import { summaryWidget } from './summary/widget.ts';

test('the indicator widget shows any indicator by its id', async () => {
  expect(await renderView(indicatorWidget, { query: 'id=hightech-output' })).toContain('href="/en/industry/indicators/hightech-output"');
  expect(await loadView(indicatorWidget, { query: 'id=none' })).toEqual({ notFound: true });
  expect(await loadView(indicatorWidget)).toEqual({ notFound: true });
});

test('the project widget shows any project by its id', async () => {
  const html = await renderView(projectWidget, { query: `id=${southernUniversity.id}`, locale: 'zh-hans' });
  expect(html).toContain('高等院校');
  expect(html).toContain('加快南方科技大学建设');
  expect(await loadView(projectWidget, { query: 'id=none' })).toEqual({ notFound: true });
});

test('the summary counts what the module has, each count leading to what it counts', async () => {
  const html = await renderView(summaryWidget);
  expect(html).toMatch(/<a href="\/en\/innovation\/indicators"><span class="count">2<\/span> Indicators/u);
  expect(html).toMatch(/<a href="\/en\/innovation\/clauses"><span class="count">2<\/span> Clauses/u);
  expect(html).toContain('at least 5.5%');
});

test('a module without indicators shows its programmes instead', async () => {
  const html = await renderView(summaryWidget, { module: 'talent' });
  expect(html).not.toContain('/en/talent/indicators');
  expect(html).toContain('href="/en/talent/projects?programme=basic-capacity"');
});

test('the project list tells the total besides those it shows, and leads to all', async () => {
  const html = await renderView(projectListWidget, { module: 'talent', query: 'limit=1&programme=basic-capacity' });
  expect(html.match(/<tr/gu)).toHaveLength(2);
  expect(html).toContain('Projects: 2');
  expect(html).toContain('href="/en/talent/projects?programme=basic-capacity">All projects');
});
