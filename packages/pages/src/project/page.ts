import type { Page } from '@policy/module-kit';

/** One project: what the plan says of it, and what came of it as far as sources tell. */
export const projectPage: Page = {
  id: 'project',
  path: '/projects/:id',
  component: () => import('./ProjectPage.vue'),
  load: () => import('./load.ts'),
};
