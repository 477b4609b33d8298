import type { Page } from '@policy/module-kit';

/** The module's first page: its story in stages, with the river of its projects. */
export const overviewPage: Page = {
  id: 'overview',
  path: '/',
  component: () => import('./InnovationPage.vue'),
  load: () => import('./load.ts'),
};
