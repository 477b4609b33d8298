import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import StatusBadge from './StatusBadge.vue';

const statuses = ['achieved', 'missed', 'on-track', 'behind', 'no-data', 'not-assessable'] as const;

test('every status has words and a shape of its own', async () => {
  const badges = await Promise.all(statuses.map((status) => renderComponent(StatusBadge, { status }, 'en')));
  const shapes = badges.map((html) => /<path d="([^"]+)"/u.exec(html)?.[1]);
  const words = badges.map((html) => html.replaceAll(/<[^>]+>/gu, ''));
  expect(new Set(shapes).size).toBe(statuses.length);
  expect(words).toEqual(['Achieved', 'Missed', 'On track', 'Behind', 'No data yet', 'Not assessable']);
});

test('the shape is silent: the words say it', async () => {
  expect(await renderComponent(StatusBadge, { status: 'missed' })).toContain('aria-hidden="true"');
});
