import type { Widget } from '@policy/module-kit';

/** The whole plan at a glance: every clause by what is known of it. */
export const planMapWidget: Widget = {
  id: 'plan-map',
  component: () => import('./PlanMapWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
};
