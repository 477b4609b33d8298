import { defineModule } from '@policy/module-kit';
import { overviewPage, standardPages, standardWidgets } from '@policy/pages';
import { description, owner, title } from './words.ts';

export default defineModule({
  id: 'talent',
  owner,
  title,
  description,
  pages: [overviewPage(() => import('./overview/words.ts')), ...standardPages],
  widgets: standardWidgets,
});
