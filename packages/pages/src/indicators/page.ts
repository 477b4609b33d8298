import type { Page } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { wordsAsText } from '../names/words-as-text.ts';

/** All indicators of the module. */
export const indicatorsPage: Page = {
  id: 'indicators',
  path: '/indicators',
  component: () => import('./IndicatorsPage.vue'),
  load: () => import('./load.ts'),
  navigation: wordsAsText(m.indicators_title),
};
