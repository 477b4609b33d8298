import { defineModule } from '@policy/module-kit';
import { standardPages, standardWidgets } from '@policy/pages';
import { overviewPage } from './overview/page.ts';
import { description, owner, title } from './words.ts';

export default defineModule({
  id: 'industry',
  owner,
  title,
  description,
  pages: [overviewPage, ...standardPages],
  widgets: standardWidgets,
});
