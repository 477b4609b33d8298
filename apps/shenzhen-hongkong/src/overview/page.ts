import type { Page } from '@policy/module-kit';

/** The module's first page: who works with whom. */
export const overviewPage: Page = {
  id: 'overview',
  path: '/',
  component: () => import('./OverviewPage.vue'),
  load: () => import('./load.ts'),
};
