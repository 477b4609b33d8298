import type { Page } from '@policy/module-kit';

/** One indicator: chart, table, status with its reasons, and what to mind when reading it. */
export const indicatorPage: Page = {
  id: 'indicator',
  path: '/indicators/:id',
  component: () => import('./IndicatorPage.vue'),
  load: () => import('./load.ts'),
  onPress: { recompute: () => import('../recompute/recompute.ts'), readings: () => import('../readings/readings.ts') },
};
