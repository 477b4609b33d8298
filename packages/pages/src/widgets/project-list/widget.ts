import type { Widget } from '@policy/module-kit';

/** The first projects of a list and a link to all. Takes `programme`, `clause`, `limit`. */
export const projectListWidget: Widget = {
  id: 'project-list',
  component: () => import('./ProjectListWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['programme', 'clause', 'limit'],
};
