import type { Page } from '@policy/module-kit';

/** The module's first page: the chain in stages, with a thread for each of its projects. */
export const overviewPage: Page = {
  id: 'overview',
  path: '/',
  component: () => import('./IndustryPage.vue'),
  load: () => import('./load.ts'),
};
