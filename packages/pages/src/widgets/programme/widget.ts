import type { Widget } from '@policy/module-kit';

/** One of the ten programmes: its projects by kind, its indicators and how they stand. Takes `id`. */
export const programmeWidget: Widget = {
  id: 'programme',
  component: () => import('./ProgrammeWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['id'],
};
