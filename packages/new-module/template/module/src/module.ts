import { defineModule } from '@policy/module-kit';
import { description, owner, title } from './words.ts';

export default defineModule({
  id: '$id$',
  owner,
  title,
  description,
  pages: [{ id: 'overview', path: '/', component: () => import('./overview/OverviewPage.vue'), load: () => import('./overview/load.ts') }],
  widgets: [
    {
      // The home page asks every module for it.
      id: 'summary',
      component: () => import('./widgets/summary/SummaryWidget.vue'),
      load: () => import('./overview/load.ts'),
    },
  ],
});
