import type { Widget } from '@policy/module-kit';

/** A module at a glance, for the home page: how much there is, and how its main indicators stand. */
export const summaryWidget: Widget = {
  id: 'summary',
  component: () => import('./SummaryWidget.vue'),
  load: () => import('./load.ts'),
};
