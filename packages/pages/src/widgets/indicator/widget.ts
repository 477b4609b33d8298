import type { Widget } from '@policy/module-kit';

/** One indicator as a card with its chart; on other sites as a chart with its table. Takes `id`. */
export const indicatorWidget: Widget = {
  id: 'indicator',
  component: () => import('./IndicatorWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['id'],
  example: { id: 'rd-intensity' },
};
