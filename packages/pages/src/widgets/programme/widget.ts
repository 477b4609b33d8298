import type { Widget } from '@policy/module-kit';

/** One of the ten programmes: what became of its projects, and how its indicators stand. Takes `id`. */
export const programmeWidget: Widget = {
  id: 'programme',
  component: () => import('./ProgrammeWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['id'],
  example: { id: 'basic-capacity' },
};
