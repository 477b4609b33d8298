import type { Page } from '@policy/module-kit';

/** The module's first page: what a person could get. */
export const overviewPage: Page = {
  id: 'overview',
  path: '/',
  component: () => import('./OverviewPage.vue'),
  load: () => import('./load.ts'),
};
