import type { Widget } from '@policy/module-kit';

/** One indicator as a card with its chart. Takes `id`. */
export const indicatorWidget: Widget = {
  id: 'indicator',
  component: () => import('./IndicatorWidget.vue'),
  load: () => import('./load.ts'),
  query: ['id'],
};
