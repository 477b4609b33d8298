import type { Page } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { wordsAsText } from '../names/words-as-text.ts';
import { projectFilterNames } from './project-filter.ts';

/** All projects of the module, filtered by a plain form, and at once where there is script. */
export const projectsPage: Page = {
  id: 'projects',
  path: '/projects',
  component: () => import('./ProjectsPage.vue'),
  load: () => import('./load.ts'),
  query: projectFilterNames,
  interactive: true,
  navigation: wordsAsText(m.projects_title),
};
