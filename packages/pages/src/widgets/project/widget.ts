import type { Widget } from '@policy/module-kit';

/** One project as a card with its quote. Takes `id`. */
export const projectWidget: Widget = {
  id: 'project',
  component: () => import('./ProjectWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['id'],
  example: { id: 'southern-university-of-science-and-technology' },
};
