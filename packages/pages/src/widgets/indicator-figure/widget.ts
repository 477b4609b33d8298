import type { Widget } from '@policy/module-kit';

/** One indicator as one figure: what came of its last target. Takes `id`. */
export const indicatorFigureWidget: Widget = {
  id: 'indicator-figure',
  component: () => import('../summary/IndicatorLine.vue'),
  load: () => import('../indicator/load.ts'),
  embed: () => import('./embed.ts'),
  query: ['id'],
  example: { id: 'rd-intensity' },
};
