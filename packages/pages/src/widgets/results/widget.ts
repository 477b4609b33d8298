import type { Widget } from '@policy/module-kit';

/** How many targets came to what, of the whole plan or of one module. Takes `module`. */
export const resultsWidget: Widget = {
  id: 'results',
  component: () => import('./ResultsWidget.vue'),
  load: () => import('./load.ts'),
  embed: () => import('./embed.ts'),
  query: ['module'],
};
