import type { Widget } from '@policy/module-kit';

/** Several indicators against their last targets. Takes `ids`, parted by commas: two to six. */
export const comparisonWidget: Widget = {
  id: 'comparison',
  component: () => import('./ComparisonWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['ids'],
  example: { ids: 'rd-intensity,patents-per-10k' },
};
