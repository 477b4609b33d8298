import type { Widget } from '@policy/module-kit';

/** The portal itself: its name, what it is for, and the whole plan at a glance. */
export const portalWidget: Widget = {
  id: 'portal',
  component: () => import('../plan-map/PlanMapWidget.vue'),
  load: () => import('../plan-map/load.ts'),
  embed: () => import('./embed.ts'),
};
