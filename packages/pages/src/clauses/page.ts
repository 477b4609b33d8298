import type { Page } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { wordsAsText } from '../names/words-as-text.ts';

/** The clauses of the plan that the module shows. */
export const clausesPage: Page = {
  id: 'clauses',
  path: '/clauses',
  component: () => import('./ClausesPage.vue'),
  load: () => import('./load.ts'),
  navigation: wordsAsText(m.clauses_title),
};
